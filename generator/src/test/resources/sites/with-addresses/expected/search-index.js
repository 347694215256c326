studygraphSearch.entry('assets/search-core.HASH.js');
