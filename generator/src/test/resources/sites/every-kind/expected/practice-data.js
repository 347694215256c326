globalThis.studygraphPracticeQuestions={"format":2,"partSize":40,"choices":[
{"key":"amazon-athena","label":"Amazon Athena","urls":["services/amazon-athena.html"]},
{"key":"amazon-redshift","label":"Amazon Redshift","urls":["services/amazon-redshift.html"]}],"questions":[
{"id":"one-question-about-last-years-files","url":"scenarios/one-question-about-last-years-files.html","title":"One question about last year's files","right":1,"options":[0,1],"groups":[0,1,2,3]}],"cards":[
{"id":"criteria:amazon-athena","kind":"criteria","service":"amazon-athena","url":"services/amazon-athena.html","title":"Amazon Athena","groups":[0,2]},
{"id":"criteria:amazon-redshift","kind":"criteria","service":"amazon-redshift","url":"services/amazon-redshift.html","title":"Amazon Redshift","groups":[0,3]}],"scopes":[
{"key":"comparison=amazon-athena-vs-amazon-redshift","kind":"Comparison","title":"Amazon Athena vs Amazon Redshift","questions":1,"weight":0},
{"key":"tag=sql","kind":"Tag","title":"sql","questions":1,"weight":0},
{"key":"service=amazon-athena","kind":"Service","title":"Amazon Athena","questions":1,"weight":0},
{"key":"service=amazon-redshift","kind":"Service","title":"Amazon Redshift","questions":1,"weight":0}]};
