globalThis.studygraphPreviews0={"cheatsheet.html":[
"",
"Cheat sheet",
"A sheet for each part of the exam and for each comparison. Print what you need."],"comparisons/index.html":[
"",
"Comparisons",
"Options side by side, criterion by criterion."],"graph.html":[
"",
"Map",
"Everything in the notes and how it hangs together."],"index.html":[
"",
"Queues & <topics>",
"Notes at an address of their own"],"path.html":[
"",
"Study path",
"In which order to read, and what of the exam the notes serve."],"patterns/index.html":[
"",
"Patterns",
"Flows through several services."],"practice.html":[
"",
"Practice",
"Each scenario of the notes as a question. Your progress stays in this browser."],"queues/sqs/index.html":[
"service",
"Amazon SQS <script>alert('x')</script> & more",
"A queue between two programs."],"scenarios/every-reader-hears-of-an-order-at-once.html":[
"scenario",
"",
"Every reader hears of an order at once"],"scenarios/index.html":[
"",
"Scenarios",
"What exam questions ask for. Think first, then look."],"scenarios/orders-must-wait-while-the-shop-is-down.html":[
"scenario",
"",
"Orders must wait while the shop is down"],"services/amazon-sns.html":[
"service",
"Amazon SNS",
"One message to many readers."],"services/index.html":[
"",
"Services",
"Everything that can be the answer: services, their parts, tools and techniques."],"topics/index.html":[
"",
"Topics",
"Everything else the notes explain."]};
