studygraphSearch.entry('assets/search-core.849f130b.js');
