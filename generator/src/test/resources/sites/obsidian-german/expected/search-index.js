studygraphSearch.entry('assets/search-core.a633ce7c.js');
