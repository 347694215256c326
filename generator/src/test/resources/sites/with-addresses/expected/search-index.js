studygraphSearch.entry('assets/search-core.55602997.js');
