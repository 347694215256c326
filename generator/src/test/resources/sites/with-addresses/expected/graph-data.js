globalThis.studygraphMap={"format":1,"groups":[
"Orders must wait while the shop is down"],"discs":[
0,
0,
60],"titles":[
"Orders must wait while the shop is down",
"Amazon SQS <script>alert('x')</script> & more",
"Amazon SNS"],"urls":[
"scenarios/orders-must-wait-while-the-shop-is-down.html",
"queues/sqs/index.html",
"services/amazon-sns.html"],"kinds":[
1,
0,
0],"spots":[
16,
40,
-1,
0,
-16,
-40],"group":[
0,
0,
0],"domains":[
0,
0,
0],"ties":[
0,
1,
1,
2]};
