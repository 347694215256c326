globalThis.studygraphMap={"format":1,"groups":[
"Amazon SQS <script>alert('x')</script> & more",
"On its own"],"discs":[
-4,
-23,
60,
-45,
107,
46],"titles":[
"Orders must wait while the shop is down",
"Amazon SQS <script>alert('x')</script> & more",
"Every reader hears of an order at once",
"Amazon SNS"],"urls":[
"scenarios/orders-must-wait-while-the-shop-is-down.html",
"queues/sqs/index.html",
"scenarios/every-reader-hears-of-an-order-at-once.html",
"services/amazon-sns.html"],"kinds":[
1,
0,
1,
0],"spots":[
-45,
107,
12,
17,
-20,
-63,
-5,
-23],"group":[
1,
0,
0,
0],"domains":[
0,
0,
0,
0],"ties":[
0,
1,
1,
3,
2,
3]};
