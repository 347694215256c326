studygraphSearch.entry('assets/search-core.6f7bb43b.js');
