studygraphSearch.entry('assets/search-core.d413f4e2.js');
