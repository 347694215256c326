globalThis.studygraphPreviews0={"cheatsheet.html":[
"",
"Cheat sheet",
"A sheet for each part of the exam and for each comparison. Print what you need."],"comparisons/index.html":[
"",
"Comparisons",
"Options side by side, criterion by criterion."],"comparisons/postgresql-vs-sqlite.html":[
"comparison",
"PostgreSQL vs SQLite",
"Server, Viele schreiben zugleich"],"decisions/postgresql-vs-sqlite.html":[
"decision",
"PostgreSQL vs SQLite",
"PostgreSQL, SQLite"],"graph.html":[
"",
"Map",
"Everything in the notes and how it hangs together."],"path.html":[
"",
"Study path",
"In which order to read, and what of the exam the notes serve."],"patterns/index.html":[
"",
"Patterns",
"Flows through several services."],"practice.html":[
"",
"Practice",
"Each scenario of the notes as a question. Your progress stays in this browser."],"scenarios/index.html":[
"",
"Scenarios",
"What exam questions ask for. Think first, then look."],"services/index.html":[
"",
"Services",
"Everything that can be the answer: services, their parts, tools and techniques."],"services/postgresql.html":[
"service",
"PostgreSQL",
"Eine Datenbank mit Tabellen."],"topics/grösse.html":[
"topic",
"Größe",
"Wie viel hineinpasst."],"topics/index.html":[
"",
"Topics",
"Everything else the notes explain."]};
