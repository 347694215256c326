studygraphSearch.entry('assets/search-core.5771e1b8.js');
