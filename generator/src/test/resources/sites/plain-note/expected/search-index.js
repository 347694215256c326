studygraphSearch.entry('assets/search-core.0ce7c630.js');
