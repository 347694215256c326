studygraphSearch.entry('assets/search-core.11d1fffb.js');
