studygraphSearch.entry('assets/search-core.0850c99b.js');
