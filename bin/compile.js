/**
 * To compile the command takes longer than to check a short report. So the build runs it once and keeps what was
 * compiled, for `tieout.js` to go on from.
 */
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

/** Compiled code is of use only to the Node that made it. One that does not match is to see none. */
const cacheFile = (file) => `${file}.${process.version}-${process.platform}-${process.arch}.cache`;

function readCache(file) {
  try {
    return readFileSync(cacheFile(file));
  } catch {
    return undefined;
  }
}

/**
 * The file as a script whose value is a function of what CommonJS gives to a module. Where V8 cannot use the cache,
 * since it was started with other flags, it compiles the source as if there were none.
 */
function compile(file, cachedData) {
  const source = readFileSync(file, "utf8");
  return new Script(`(function (require, module, exports, __filename) {${source}\n})`, { filename: file, cachedData });
}

/**
 * What the file exports. The files beside it that it requires are started in the same way, each once, with what
 * `scriptOf` compiles.
 */
function start(file, scriptOf = (name) => compile(name, readCache(name)), started = new Map()) {
  const known = started.get(file);
  if (known) return known.exports;
  const own = { exports: {} };
  started.set(file, own);
  const requireFrom = (name) =>
    name.startsWith("./") ? start(join(dirname(file), name), scriptOf, started) : require(name);
  scriptOf(file).runInThisContext()(requireFrom, own, own.exports, file);
  return own.exports;
}

module.exports = { cacheFile, compile, readCache, start };
