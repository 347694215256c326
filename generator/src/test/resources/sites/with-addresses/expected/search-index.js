studygraphSearch.entry('assets/search-core.23779625.js');
