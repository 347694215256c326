studygraphSearch.entry('assets/search-core.d4e97319.js');
