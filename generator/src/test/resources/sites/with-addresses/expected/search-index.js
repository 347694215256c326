studygraphSearch.entry('assets/search-core.b452f1f7.js');
