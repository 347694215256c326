studygraphSearch.entry('assets/search-core.1d407c8c.js');
