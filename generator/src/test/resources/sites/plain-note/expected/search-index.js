studygraphSearch.entry('assets/search-core.8f68c41a.js');
