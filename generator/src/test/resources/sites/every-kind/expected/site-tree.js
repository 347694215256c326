globalThis.studygraphTree={"format":1,"previews":1,"kinds":[
"Service",
"Scenario",
"Comparison",
"Decision",
"Pattern",
"Topic"],"groups":[
{"url":"services/index.html","count":4,"sections":[{"title":"Engines","entries":[["Amazon Athena","services/amazon-athena.html"],["Amazon Redshift","services/amazon-redshift.html"]]},{"title":"ETL","entries":[["AWS Glue","services/aws-glue.html"],["Glue Crawler","services/glue-crawler.html"]]}]},
{"url":"scenarios/index.html","count":1,"sections":[{"title":"","entries":[["One question about last year's files","scenarios/one-question-about-last-years-files.html"]]}]},
{"url":"comparisons/index.html","count":1,"sections":[{"title":"","entries":[["Amazon Athena vs Amazon Redshift","comparisons/amazon-athena-vs-amazon-redshift.html"]]}]},
{"url":"decisions/index.html","count":2,"sections":[{"title":"","entries":[["Which engine answers this query","decisions/which-engine-answers-this-query.html"],["Amazon Athena vs Amazon Redshift","decisions/amazon-athena-vs-amazon-redshift.html"]]}]},
{"url":"topics/index.html","count":1,"sections":[{"title":"","entries":[["Engines","topics/engines.html"]]}]},
{"url":"practice.html","count":0,"sections":[]},
{"url":"path.html","count":0,"sections":[]},
{"url":"graph.html","count":0,"sections":[]}]};
