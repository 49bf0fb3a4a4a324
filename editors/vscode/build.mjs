/** Bundles the extension, and copies the built command beside it: `npm run build` in the project's own folder goes before. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const target = join(here, "dist/tieout");
if (!existsSync(join(root, "dist/cli/main.cjs"))) {
  process.stderr.write("the command has not been built yet: run `npm ci` in the project's own folder first\n");
  process.exit(1);
}

rmSync(join(here, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.cjs",
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  external: ["vscode"],
  minify: true,
});

// What V8 compiled here is of no use to another Node.
for (const file of readdirSync(join(root, "dist/cli")).filter((name) => name.endsWith(".cjs")))
  copy(`dist/cli/${file}`);
for (const rule of readdirSync(join(root, "rules"), { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  copy(`rules/${rule.name}/README.md`);
for (const file of ["bin/tieout.js", "bin/compile.js", "docs/tieout.schema.json", "package.json", "LICENSE"])
  copy(file);
// The command is CommonJS under a package of modules.
copy("bin/package.json");
cpSync(join(root, "LICENSE"), join(here, "LICENSE"));

function copy(path) {
  if (!existsSync(join(root, path))) return;
  mkdirSync(join(target, path, ".."), { recursive: true });
  cpSync(join(root, path), join(target, path));
}
