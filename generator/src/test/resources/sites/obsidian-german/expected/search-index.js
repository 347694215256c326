studygraphSearch.entry('assets/search-core.dc644da6.js');
