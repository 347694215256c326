globalThis.studygraphTree={"format":1,"previews":1,"kinds":[
"Service",
"Scenario",
"Comparison",
"Decision",
"Pattern",
"Topic"],"groups":[
{"url":"services/index.html","count":2,"sections":[{"title":"Storage notes","entries":[["Amazon EBS","services/amazon-ebs.html"],["Amazon S3","services/amazon-s3.html"]]}]},
{"url":"scenarios/index.html","count":2,"sections":[{"title":"","entries":[["Keep a copy of every log for seven years","scenarios/keep-a-copy-of-every-log-for-seven-years.html"],["The database needs a fast disk","scenarios/the-database-needs-a-fast-disk.html"]]}]},
{"url":"comparisons/index.html","count":1,"sections":[{"title":"","entries":[["Amazon S3 vs Amazon EBS","comparisons/amazon-s3-vs-amazon-ebs.html"]]}]},
{"url":"decisions/index.html","count":1,"sections":[{"title":"","entries":[["Amazon S3 vs Amazon EBS","decisions/amazon-s3-vs-amazon-ebs.html"]]}]},
{"url":"topics/index.html","count":1,"sections":[{"title":"","entries":[["Storage notes","topics/storage-notes.html"]]}]},
{"url":"practice.html","count":0,"sections":[]},
{"url":"path.html","count":0,"sections":[]},
{"url":"graph.html","count":0,"sections":[]}]};
