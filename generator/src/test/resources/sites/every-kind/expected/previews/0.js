globalThis.studygraphPreviews0={"cheatsheet.html":[
"",
"Cheat sheet",
"A sheet for each part of the exam and for each comparison. Print what you need."],"comparisons/amazon-athena-vs-amazon-redshift.html":[
"comparison",
"Amazon Athena vs Amazon Redshift",
"Servers, Cost"],"comparisons/index.html":[
"",
"Comparisons",
"Options side by side, criterion by criterion."],"decisions/amazon-athena-vs-amazon-redshift.html":[
"decision",
"Amazon Athena vs Amazon Redshift",
"Amazon Athena, Amazon Redshift"],"decisions/which-engine-answers-this-query.html":[
"decision",
"Which engine answers this query",
"Amazon Redshift, Amazon Athena"],"graph.html":[
"",
"Map",
"Everything in the notes and how it hangs together."],"index.html":[
"",
"Every kind",
"One of each."],"path.html":[
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
"What exam questions ask for. Think first, then look."],"scenarios/one-question-about-last-years-files.html":[
"scenario",
"",
"One question about last year's files"],"services/aws-glue.html":[
"service",
"AWS Glue",
"Managed Spark."],"services/glue-crawler.html":[
"service",
"Glue Crawler",
"Finds the schema of files."],"services/index.html":[
"",
"Services",
"Everything that can be the answer: services, their parts, tools and techniques."],"topics/engines.html":[
"topic",
"Engines",
"How to query what lies in the lake."],"topics/index.html":[
"",
"Topics",
"Everything else the notes explain."]};
