globalThis.studygraphTree={"format":1,"previews":1,"kinds":[
"Dienst",
"Szenario",
"Vergleich",
"Entscheidung",
"Muster",
"Thema"],"groups":[
{"url":"services/index.html","count":2,"sections":[{"title":"Dienste","entries":[["PostgreSQL","services/postgresql.html"],["SQLite","services/sqlite.html"]]}]},
{"url":"comparisons/index.html","count":1,"sections":[{"title":"","entries":[["PostgreSQL vs SQLite","comparisons/postgresql-vs-sqlite.html"]]}]},
{"url":"decisions/index.html","count":1,"sections":[{"title":"","entries":[["PostgreSQL vs SQLite","decisions/postgresql-vs-sqlite.html"]]}]},
{"url":"topics/index.html","count":1,"sections":[{"title":"","entries":[["Größe","topics/gr%C3%B6sse.html"]]}]},
{"url":"practice.html","count":0,"sections":[]},
{"url":"path.html","count":0,"sections":[]},
{"url":"graph.html","count":0,"sections":[]}]};
