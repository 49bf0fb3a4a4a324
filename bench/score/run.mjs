/** Node 20 runs no TypeScript: the score is bundled aside and then run. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = join(root, "node_modules/.cache/tieout-score.mjs");
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["bench/score/score.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["source"],
  packages: "external",
  logLevel: "warning",
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
