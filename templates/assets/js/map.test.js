// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const map = require('./map-geometry.js');

const DATA = {
  groups: ['ETL', 'Warehouse'],
  discs: [0, 0, 50, 200, 0, 50],
  titles: ['AWS Glue', 'Amazon Redshift', 'Glue Crawler'],
  urls: ['services/aws-glue.html', 'services/amazon-redshift.html', 'services/glue-crawler.html'],
  kinds: [0, 0, 0],
  spots: [0, 0, 200, 0, 0, 30],
  group: [0, 1, 0],
  domains: [1, 2, 3],
  ties: [0, 1, 0, 2],
};

test('a camera shows a box in full and in the middle', () => {
  const camera = map.fit({ left: 0, right: 400, top: 0, bottom: 100 }, 800, 800);
  assert.deepEqual(camera, { scale: 2, x: 200, y: 50 });
});

test('what is under the pointer stays there while zooming', () => {
  const before = { scale: 1, x: 10, y: 20 };
  const after = map.zoomed(before, 2, 30, -40, 0.1, 8);
  const under = (camera) => [camera.x + 30 / camera.scale, camera.y - 40 / camera.scale];
  assert.deepEqual(under(after), under(before));
  assert.equal(map.zoomed(before, 100, 0, 0, 0.1, 8).scale, 8);
});

test('no label lies over another or over a mark, and none leaves the screen', () => {
  const taken = new map.Taken();
  const asked = [];
  for (let owner = 0; owner < 120; owner++) {
    const [x, y] = [20 + (owner % 12) * 40, 20 + Math.floor(owner / 12) * 30];
    taken.add({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }, owner);
    asked.push({ owner, x, y, reach: 5, width: 70, height: 14 });
  }
  const placed = map.labelled(asked, taken, 500, 320);
  assert.ok(placed.length > 5, `only ${placed.length} labels`);
  const boxes = placed.map(({ left, top }) => ({ left, top, right: left + 70, bottom: top + 14 }));
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  boxes.forEach((box, i) => {
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 500 && box.bottom <= 320);
    assert.ok(boxes.every((other, j) => i === j || !over(box, other)));
    assert.ok(asked.every(({ owner, x, y }) => owner === placed[i].owner || !over(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })));
  });
});

test('titles are cut to two lines', () => {
  assert.deepEqual(map.wrapped('AWS Glue', 20), ['AWS Glue']);
  assert.deepEqual(map.wrapped('Managed Service for Apache Flink', 20), ['Managed Service for', 'Apache Flink']);
  assert.ok(map.wrapped('Every raw event stays in the lake so that next year', 20).every((line) => line.length <= 20));
});

test('the columns of the script become nodes that know their neighbours', () => {
  const { nodes, groups } = map.read(DATA);
  assert.deepEqual(nodes[0].near, [1, 2]);
  assert.deepEqual(nodes[1].near, [0]);
  assert.equal(groups[0].size, 2);
  assert.equal(groups[0].ties.get(1), 1);
});

test('kinds and parts of the exam narrow the map', () => {
  const { nodes } = map.read(DATA);
  const shown = (kinds, domain) => nodes.filter((node) => map.wanted(node, new Set(kinds), domain)).map((node) => node.id);
  assert.deepEqual(shown([0], -1), [0, 1, 2]);
  assert.deepEqual(shown([0], 1), [1, 2]);
  assert.deepEqual(shown([1], -1), []);
});

test('looking for something finds every word, beginnings first', () => {
  const { nodes } = map.read(DATA);
  assert.deepEqual(map.found(nodes, 'glu', 9).map((node) => node.id), [0, 2]);
  assert.deepEqual(map.found(nodes, 'crawl glue', 9).map((node) => node.id), [2]);
  assert.deepEqual(map.found(nodes, ' ', 9), []);
});

test('an arrow key leads to what lies that way', () => {
  const { nodes } = map.read(DATA);
  assert.equal(map.nextInDirection(nodes[0], nodes, 1, 0).id, 1);
  assert.equal(map.nextInDirection(nodes[0], nodes, 0, 1).id, 2);
  assert.equal(map.nextInDirection(nodes[0], nodes, -1, 0), null);
});
