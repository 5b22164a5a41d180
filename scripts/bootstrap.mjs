// The door of `npm start`, `npm test` and `npm run setup` on a machine with nothing but Node and npm. It installs, and
// hands over to a program that runs on the project's own Node. Plain old JavaScript: an old Node must reach our message.

const oldestNode = 20;
/** @type {Record<string, string | null | undefined>} */
const programs = { setup: null, start: "scripts/start.ts", test: "scripts/run-checks.ts" };

const [command = "", ...extra] = process.argv.slice(2);
const program = Object.hasOwn(programs, command) && extra.length === 0 ? programs[command] : undefined;
const nodeMajor = Number(process.versions.node.split(".")[0]);

if (program === undefined) {
  fail("Usage: npm run setup, npm start, or npm test; none of them takes arguments.");
  process.exitCode = 2;
} else if (nodeMajor < oldestNode) {
  fail(
    `Node ${process.versions.node} is too old: this project needs Node ${oldestNode} or newer. ` +
      "Install it from https://nodejs.org and run the command again.",
  );
} else {
  import("./bootstrap/hand-over.mjs")
    .then((module) => module.handOver(program))
    .then((exitCode) => process.exit(exitCode))
    .catch((error) => fail(error.message));
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
