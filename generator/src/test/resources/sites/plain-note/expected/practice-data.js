globalThis.studygraphPracticeQuestions={"format":2,"partSize":40,"choices":[
{"key":"amazon-s3","label":"Amazon S3","urls":["services/amazon-s3.html"]},
{"key":"amazon-ebs","label":"Amazon EBS","urls":["services/amazon-ebs.html"]}],"questions":[
{"id":"keep-a-copy-of-every-log-for-seven-years","url":"scenarios/keep-a-copy-of-every-log-for-seven-years.html","title":"Keep a copy of every log for seven years","right":1,"options":[0,1],"groups":[0,2]},
{"id":"the-database-needs-a-fast-disk","url":"scenarios/the-database-needs-a-fast-disk.html","title":"The database needs a fast disk","right":1,"options":[1,0],"groups":[0,1]}],"cards":[
{"id":"criteria:amazon-ebs","kind":"criteria","service":"amazon-ebs","url":"services/amazon-ebs.html","title":"Amazon EBS","groups":[0,1]},
{"id":"criteria:amazon-s3","kind":"criteria","service":"amazon-s3","url":"services/amazon-s3.html","title":"Amazon S3","groups":[0,2]}],"scopes":[
{"key":"comparison=amazon-s3-vs-amazon-ebs","kind":"Comparison","title":"Amazon S3 vs Amazon EBS","questions":2,"weight":0},
{"key":"service=amazon-ebs","kind":"Service","title":"Amazon EBS","questions":1,"weight":0},
{"key":"service=amazon-s3","kind":"Service","title":"Amazon S3","questions":1,"weight":0}]};
