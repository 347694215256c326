studygraphSearch.entry('assets/search-core.d485bf2a.js');
