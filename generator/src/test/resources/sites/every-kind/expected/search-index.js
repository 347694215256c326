studygraphSearch.entry('assets/search-core.eab68049.js');
