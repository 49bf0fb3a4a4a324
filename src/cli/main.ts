import { nodeHost } from "../host/node-host.ts";
import { run } from "./run.ts";

// Until the run has come to its end. Node would end with 0 if a promise were never settled.
process.exitCode = 2;
void run(process.argv.slice(2), nodeHost).then((status) => {
  // Not `process.exit`: it would cut off output that is still on its way into a pipe.
  process.exitCode = status;
});
