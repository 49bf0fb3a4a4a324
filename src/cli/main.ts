import { pathToFileURL } from "node:url";
import { nodeHost } from "../host/node-host.ts";
import { run } from "./run.ts";

/** Runs the command. Node 20 cannot import from compiled code that was kept, so `bin/` does it for us. */
export async function main(load: (url: string) => Promise<unknown>): Promise<void> {
  // Until the run has come to its end. Node would end with 0 if a promise were never settled.
  process.exitCode = 2;
  const host = { ...nodeHost, importModule: (file: string) => load(pathToFileURL(file).href) };
  process.exitCode = await run(process.argv.slice(2), host);
  // Left to itself, Node takes its heap down piece by piece. But output may still be on its way into a pipe.
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
