studygraphSearch.entry('assets/search-core.5f87ab5f.js');
