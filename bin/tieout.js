#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const command = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(command)) {
  // From Node 22 on, compiled code is kept between runs.
  module.enableCompileCache?.();
  await import(command.href);
} else {
  process.stderr.write("tieout: the command has not been built yet. Run `npm run build` in its folder first.\n");
  process.exitCode = 2;
}
