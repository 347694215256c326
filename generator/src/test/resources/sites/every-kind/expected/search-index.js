studygraphSearch.entry('assets/search-core.61b71beb.js');
