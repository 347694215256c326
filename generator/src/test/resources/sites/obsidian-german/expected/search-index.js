studygraphSearch.entry('assets/search-core.633d0afd.js');
