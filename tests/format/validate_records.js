#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Validates golden records with a second JSON Schema validator, Ajv, that
// shares nothing with the first: what one of them passes over is seen here.
//
// usage: validate_records.js FOLDER
//
// FOLDER holds schema.json and records in other .json files.
"use strict";

const fs = require("fs");
const path = require("path");

function load(name) {
  try {
    return require(name);
  } catch (error) {
    console.log("skipped: " + error.message.split("\n")[0]);
    process.exit(77);
  }
}

const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

const folder = process.argv[2];
const Ajv = load("ajv");
const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(read(path.join(folder, "schema.json")));

const failures = [];
const files = fs.readdirSync(folder).filter(
  (name) => name.endsWith(".json") && name !== "schema.json").sort();
for (const name of files) {
  const record = read(path.join(folder, name));
  if (!validate(record)) {
    failures.push(name + ": " + ajv.errorsText(validate.errors));
  }
  // A record with a key that the schema does not know must not pass.
  if (validate({ ...record, surprise: 1 })) {
    failures.push(name + ": accepted a new key");
  }
}
if (files.length === 0) {
  failures.push("no records");
}
console.log(failures.slice(0, 40).join("\n"));
console.log(files.length + " records, " + failures.length + " failures");
process.exit(failures.length === 0 ? 0 : 1);
