#!/usr/bin/env node
// CommonJS, as the command that it starts: Node's loader of modules would take longer than the rest of this file.
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { cacheFile, start } = require("./compile.js");

const command = join(__dirname, "../dist/cli/main.cjs");
const load = (url) => import(url);

if (existsSync(cacheFile(command))) {
  start(command).main(load);
} else if (existsSync(command)) {
  // From Node 22 on, compiled code is kept between runs.
  enableCompileCache?.();
  require(command).main(load);
} else {
  process.stderr.write("tieout: the command has not been built yet. Run `npm run build` in its folder first.\n");
  process.exitCode = 2;
}
