studygraphSearch.entry('assets/search-core.e609d47b.js');
