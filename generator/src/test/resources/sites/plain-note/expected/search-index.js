studygraphSearch.entry('assets/search-core.2ab2d05b.js');
