globalThis.studygraphPracticeQuestions={"format":2,"partSize":40,"choices":[
{"key":"amazon-sqs-script-alert-x-script-more","label":"Amazon SQS <script>alert('x')</script> & more","urls":["queues/sqs/index.html"]}],"questions":[
{"id":"orders-must-wait-while-the-shop-is-down","url":"scenarios/orders-must-wait-while-the-shop-is-down.html","title":"Orders must wait while the shop is down","right":1,"options":[0],"groups":[0]}],"cards":[],"scopes":[
{"key":"service=amazon-sqs-script-alert-x-script-more","kind":"Service","title":"Amazon SQS <script>alert('x')</script> & more","questions":1,"weight":0}]};
