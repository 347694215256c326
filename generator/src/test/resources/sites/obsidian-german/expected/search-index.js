studygraphSearch.entry('assets/search-core.a8ff7c57.js');
