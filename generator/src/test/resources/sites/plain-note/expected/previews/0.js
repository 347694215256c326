globalThis.studygraphPreviews0={"cheatsheet.html":[
"",
"Cheat sheet",
"A sheet for each part of the exam and for each comparison. Print what you need."],"comparisons/amazon-s3-vs-amazon-ebs.html":[
"comparison",
"Amazon S3 vs Amazon EBS",
"Access, Shared"],"comparisons/index.html":[
"",
"Comparisons",
"Options side by side, criterion by criterion."],"decisions/amazon-s3-vs-amazon-ebs.html":[
"decision",
"Amazon S3 vs Amazon EBS",
"Amazon S3, Amazon EBS"],"graph.html":[
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
"What exam questions ask for. Think first, then look."],"scenarios/keep-a-copy-of-every-log-for-seven-years.html":[
"scenario",
"",
"Keep a copy of every log for seven years"],"scenarios/the-database-needs-a-fast-disk.html":[
"scenario",
"",
"The database needs a fast disk"],"services/amazon-ebs.html":[
"service",
"Amazon EBS",
"A disk for one machine, in one zone."],"services/amazon-s3.html":[
"service",
"Amazon S3",
"Keeps objects of any size."],"services/index.html":[
"",
"Services",
"Everything that can be the answer: services, their parts, tools and techniques."],"topics/index.html":[
"",
"Topics",
"Everything else the notes explain."],"topics/storage-notes.html":[
"topic",
"Storage notes",
"Amazon S3 keeps objects."]};
