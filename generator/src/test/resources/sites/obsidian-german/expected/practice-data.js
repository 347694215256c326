globalThis.studygraphPracticeQuestions={"format":2,"partSize":40,"choices":[],"questions":[],"cards":[
{"id":"criteria:postgresql","kind":"criteria","service":"postgresql","url":"services/postgresql.html","title":"PostgreSQL","groups":[]},
{"id":"criteria:sqlite","kind":"criteria","service":"sqlite","url":"services/sqlite.html","title":"SQLite","groups":[]}],"scopes":[]};
