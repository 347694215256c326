studygraphSearch.entry('assets/search-core.56680c48.js');
