/**
 * Runs the bundled command, `node scripts/keep-code.mjs <command> <report>…`, and keeps the code that V8 compiled for
 * it: at the end, because V8 compiles a function when it is first called.
 */
import { writeFileSync } from "node:fs";
import { cacheFile, compile, evaluate } from "../bin/compile.js";

const [command] = process.argv.splice(2, 1);
const script = compile(command);
process.on("exit", () => writeFileSync(cacheFile(command), script.createCachedData()));
await evaluate(script, command).main((url) => import(url));
