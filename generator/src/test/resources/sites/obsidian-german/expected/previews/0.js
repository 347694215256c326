globalThis.studygraphPreviews0={"cheatsheet.html":[
"",
"Spickzettel",
"Ein Blatt für jeden Teil der Prüfung und für jeden Vergleich. Drucken Sie, was Sie brauchen."],"comparisons/index.html":[
"",
"Vergleiche",
"Möglichkeiten nebeneinander, Merkmal für Merkmal."],"comparisons/postgresql-vs-sqlite.html":[
"comparison",
"PostgreSQL vs SQLite",
"Server, Viele schreiben zugleich"],"decisions/postgresql-vs-sqlite.html":[
"decision",
"PostgreSQL vs SQLite",
"PostgreSQL, SQLite"],"graph.html":[
"",
"Karte",
"Alles in den Notizen und wie es zusammenhängt."],"path.html":[
"",
"Lernweg",
"In welcher Reihenfolge zu lesen ist, und welchem Teil der Prüfung die Notizen dienen."],"patterns/index.html":[
"",
"Muster",
"Abläufe über mehrere Dienste."],"practice.html":[
"",
"Üben",
"Jedes Szenario der Notizen als Frage. Ihr Fortschritt bleibt in diesem Browser."],"scenarios/index.html":[
"",
"Szenarien",
"Wonach Prüfungsfragen fragen. Erst denken, dann nachsehen."],"services/index.html":[
"",
"Dienste",
"Alles, was die Antwort sein kann: Dienste, ihre Teile, Werkzeuge und Verfahren."],"services/postgresql.html":[
"service",
"PostgreSQL",
"Eine Datenbank mit Tabellen."],"topics/grösse.html":[
"topic",
"Größe",
"Wie viel hineinpasst."],"topics/index.html":[
"",
"Themen",
"Alles andere, was die Notizen erklären."]};
