studygraphSearch.entry('assets/search-core.66a6b450.js');
