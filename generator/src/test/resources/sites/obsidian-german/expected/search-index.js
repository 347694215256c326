studygraphSearch.entry('assets/search-core.616f3e7e.js');
