studygraphSearch.entry('assets/search-core.2e7890b0.js');
