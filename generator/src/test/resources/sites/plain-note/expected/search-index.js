studygraphSearch.entry('assets/search-core.1394de41.js');
