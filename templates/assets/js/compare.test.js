"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const { stateOf, hashOf, rowsFor, sorted, partners } = require("./compare.js");

const services = [
  { id: "aws-glue", title: "AWS Glue", names: ["glue"] },
  { id: "amazon-emr", title: "Amazon EMR", names: ["emr"] },
  { id: "amazon-athena", title: "Amazon Athena", names: ["athena"] },
  { id: "amazon-s3", title: "Amazon S3", names: ["s3"] },
  { id: "hdfs", title: "HDFS", names: [] },
];
const cell = (service, text, ...answers) => ({ service, text, answers, mark: "none" });
const book = {
  services,
  criteria: [
    { id: "scope", name: "Scope", cells: [cell(0, "ETL", 0), cell(1, "ETL", 0), cell(2, "ETL", 0)] },
    { id: "gpu", name: "GPU", cells: [cell(0, "No", 0), cell(1, "Yes", 1)] },
    { id: "price", name: "Billing", cells: [cell(0, "10 cents", 0), cell(1, "9 cents", 1), cell(2, "depends")] },
    { id: "layout", name: "Layout", cells: [cell(3, "Objects", 0), cell(4, "Blocks", 1)] },
  ],
};

test("an address names services by slug, by alias or without a prefix, in its own order", () => {
  assert.deepEqual(stateOf("#emr,aws-glue,Athena", services).chosen, [1, 0, 2]);
});

test("an address names each service once and four at most, and says what it does not know", () => {
  const state = stateOf("#glue,aws-glue,nothing,emr,athena,s3,hdfs", services);
  assert.deepEqual(state.chosen, [0, 1, 2, 3]);
  assert.deepEqual(state.unknown, ["nothing"]);
});

test("an address survives escaping, and one that is broken is read as far as it goes", () => {
  assert.deepEqual(stateOf("#glue%2Cemr&differences", services), { chosen: [0, 1], unknown: [], onlyDifferences: true });
  assert.deepEqual(stateOf("#glue,%E0%A4%A", services).chosen, [0]);
  assert.deepEqual(stateOf("", services).chosen, []);
});

test("a state and its address say the same", () => {
  const hash = hashOf([1, 0], true, services);
  assert.equal(hash, "#amazon-emr,aws-glue&differences");
  assert.deepEqual(stateOf(hash, services), { chosen: [1, 0], unknown: [], onlyDifferences: true });
});

test("criteria that two services share are rows, those that differ first", () => {
  const rows = rowsFor(book, [0, 1]);
  assert.deepEqual(rows.map((row) => [row.criterion.id, row.differs]), [["gpu", true], ["price", true], ["scope", false]]);
});

test("a third service without a cell leaves it empty, and a criterion of one alone is no row", () => {
  const rows = rowsFor(book, [0, 1, 2]);
  assert.equal(rows.find((row) => row.criterion.id === "gpu").cells[2], null);
  assert.deepEqual(rowsFor(book, [0, 3]), []);
});

test("rows sort by any column, numbers by value, empty cells last either way", () => {
  const rows = rowsFor(book, [0, 1, 2]);
  const names = (list) => list.map((row) => row.criterion.name);
  assert.deepEqual(names(sorted(rows, 0, true, "en")), ["Billing", "GPU", "Scope"]);
  assert.deepEqual(names(sorted(rows, 0, false, "en")), ["Scope", "GPU", "Billing"]);
  assert.equal(names(sorted(rows, 3, true, "en")).at(-1), "GPU");
  assert.equal(names(sorted(rows, 3, false, "en")).at(-1), "GPU");
});

test("the services to add are those that share most, then by title", () => {
  assert.deepEqual(partners(book, [0], "en").map(({ service, count }) => [service, count]), [[1, 3], [2, 2], [3, 0], [4, 0]]);
});
