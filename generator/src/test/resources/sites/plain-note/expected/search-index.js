studygraphSearch.entry('assets/search-core.20d8eeff.js');
