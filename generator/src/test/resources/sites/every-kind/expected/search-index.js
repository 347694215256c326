studygraphSearch.entry('assets/search-core.c9b4d55d.js');
