studygraphSearch.entry('assets/search-core.18083b7a.js');
