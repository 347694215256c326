studygraphSearch.entry('assets/search-core.af37c48b.js');
