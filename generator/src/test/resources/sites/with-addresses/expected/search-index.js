studygraphSearch.entry('assets/search-core.f6da84cf.js');
