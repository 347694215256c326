studygraphSearch.entry('assets/search-core.c94aadfe.js');
