/**
 * To compile the command takes longer than to check a short report. So the build runs it once and keeps what was
 * compiled, for `tieout.js` to go on from.
 */
const { readFileSync } = require("node:fs");
const { constants, Script } = require("node:vm");

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
 * The command as a script whose value is a function of `require` and `__filename`. Where V8 cannot use the cache, since
 * it was started with other flags, it compiles the source as if there were none.
 */
function compile(command, cachedData) {
  const source = readFileSync(command, "utf8");
  return new Script(`(function (require, __filename) {${source}\n})`, {
    filename: command,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

module.exports = { cacheFile, compile, readCache };
