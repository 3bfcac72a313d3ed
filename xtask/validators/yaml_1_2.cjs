// Reads a document as YAML 1.2, and writes the result as JSON.
// Usage: node yaml_1_2.cjs DOCUMENT.yaml READING.json

const fs = require("node:fs");
const yaml = require("yaml");

const [document, reading] = process.argv.slice(2);
const tree = yaml.parse(fs.readFileSync(document, "utf8"), { version: "1.2" });
fs.writeFileSync(reading, JSON.stringify(tree));
