globalThis.studygraphTree={"format":1,"previews":1,"kinds":[
"Service",
"Scenario",
"Comparison",
"Decision",
"Pattern",
"Topic"],"groups":[
{"url":"services/index.html","count":2,"sections":[{"title":"","entries":[["Amazon SNS","services/amazon-sns.html"],["Amazon SQS <script>alert('x')</script> & more","queues/sqs/index.html"]]}]},
{"url":"scenarios/index.html","count":2,"sections":[{"title":"","entries":[["Every reader hears of an order at once","scenarios/every-reader-hears-of-an-order-at-once.html"],["Orders must wait while the shop is down","scenarios/orders-must-wait-while-the-shop-is-down.html"]]}]},
{"url":"practice.html","count":0,"sections":[]},
{"url":"path.html","count":0,"sections":[]},
{"url":"graph.html","count":0,"sections":[]}]};
