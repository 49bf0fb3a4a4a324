import { nodeHost } from "../host/node-host.ts";
import { run } from "./run.ts";

// Not `process.exit`: it would cut off output that is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), nodeHost);
