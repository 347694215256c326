studygraphSearch.entry('assets/search-core.f5cd1101.js');
