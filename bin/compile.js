/**
 * To compile the command takes longer than to check a short report. So the build runs it once and keeps what was
 * compiled, for `tieout.js` to go on from.
 */
const { readFileSync } = require("node:fs");
const { Script } = require("node:vm");

/** Compiled code is of use only to the Node that made it. One that does not match is to see none. */
const cacheFile = (command) => `${command}.${process.version}-${process.platform}-${process.arch}.cache`;

function readCache(command) {
  try {
    return readFileSync(cacheFile(command));
  } catch {
    return undefined;
  }
}

/**
 * The command as a script whose value is a function of what CommonJS gives to a module. Where V8 cannot use the cache,
 * since it was started with other flags, it compiles the source as if there were none.
 */
function compile(command, cachedData) {
  const source = readFileSync(command, "utf8");
  return new Script(`(function (require, module, __filename) {${source}\n})`, { filename: command, cachedData });
}

/** What the command exports. */
function evaluate(script, command) {
  const bundle = { exports: {} };
  script.runInThisContext()(require, bundle, command);
  return bundle.exports;
}

module.exports = { cacheFile, compile, evaluate, readCache };
