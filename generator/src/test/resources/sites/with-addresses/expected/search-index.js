studygraphSearch.entry('assets/search-core.6f874a96.js');
