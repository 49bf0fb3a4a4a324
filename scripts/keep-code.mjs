/**
 * Runs the bundled command, `node scripts/keep-code.mjs <command> <argument>…`, and keeps the code that V8 compiled for
 * it and for the files that it called for: at the end, because V8 compiles a function when it is first called.
 */
import { writeFileSync } from "node:fs";
import { cacheFile, compile, start } from "../bin/compile.js";

const [command] = process.argv.splice(2, 1);
const scripts = new Map();
process.on("exit", () => {
  for (const [file, script] of scripts) writeFileSync(cacheFile(file), script.createCachedData());
});
const compiled = (file) => {
  const script = compile(file);
  scripts.set(file, script);
  return script;
};
await start(command, compiled).main((url) => import(url));
