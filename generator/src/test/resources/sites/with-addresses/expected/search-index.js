studygraphSearch.entry('assets/search-core.42567b76.js');
