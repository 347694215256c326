studygraphSearch.entry('assets/search-core.a0f7c7ca.js');
