studygraphSearch.entry('assets/search-core.85d27ffd.js');
