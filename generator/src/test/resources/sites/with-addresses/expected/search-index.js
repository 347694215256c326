studygraphSearch.entry('assets/search-core.e58b0b3e.js');
