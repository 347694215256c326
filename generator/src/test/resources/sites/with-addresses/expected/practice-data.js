globalThis.studygraphPracticeQuestions={"format":2,"partSize":40,"choices":[
{"key":"amazon-sns","label":"Amazon SNS","urls":["services/amazon-sns.html"]},
{"key":"amazon-sqs-script-alert-x-script-more","label":"Amazon SQS <script>alert('x')</script> & more","urls":["queues/sqs/index.html"]}],"questions":[
{"id":"every-reader-hears-of-an-order-at-once","url":"scenarios/every-reader-hears-of-an-order-at-once.html","title":"Every reader hears of an order at once","right":1,"options":[0,1],"groups":[0,1]},
{"id":"orders-must-wait-while-the-shop-is-down","url":"scenarios/orders-must-wait-while-the-shop-is-down.html","title":"Orders must wait while the shop is down","right":1,"options":[1,0],"groups":[1]}],"cards":[],"scopes":[
{"key":"service=amazon-sns","kind":"Service","title":"Amazon SNS","questions":1,"weight":0},
{"key":"service=amazon-sqs-script-alert-x-script-more","kind":"Service","title":"Amazon SQS <script>alert('x')</script> & more","questions":2,"weight":0}]};
