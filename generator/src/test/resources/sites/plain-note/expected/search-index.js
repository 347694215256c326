studygraphSearch.entry('assets/search-core.c0ec1e4c.js');
