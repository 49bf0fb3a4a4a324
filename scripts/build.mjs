/**
 * Builds `dist/`, or the folder in this project that is named: every module compiled, as textlint and other programs load them, and the
 * command bundled into `cli/`, because most of its start would go into finding and reading small files.
 *
 * Everything is built aside and then put in place, so that `dist/` is never half new.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(process.argv[2] ?? join(root, "dist"));
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(join(cache, "tieout-"));

try {
  compile(join(work, "new"));
  await bundle(join(work, "new/cli"));
  if (existsSync(target)) renameSync(target, join(work, "old"));
  renameSync(join(work, "new"), target);
} catch (error) {
  // The compiler and the bundler have said what is wrong; our own stack adds nothing.
  if (!("status" in error || "errors" in error)) throw error;
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function compile(folder) {
  const compiler = fileURLToPath(import.meta.resolve("typescript/package.json").replace("package.json", "bin/tsc"));
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", folder], {
    cwd: root,
    stdio: "inherit",
  });
}

async function bundle(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/main.ts" },
    outdir: folder,
    bundle: true,
    // What is imported on demand stays in files of its own, so that it is loaded on demand.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["source"],
    external: ["@textlint/*", "textlint"],
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
    plugins: [replacements()],
  });
}

/** Two packages that the bundle takes otherwise than Node would. */
function replacements() {
  return {
    name: "replacements",
    setup({ onResolve, onLoad }) {
      // The help is laid out with our own measure of width: the package takes 30 ms to load (see `width.ts`).
      onResolve({ filter: /^string-width$/ }, ({ path }) => ({ path, namespace: "own-width" }));
      onLoad({ filter: /.*/, namespace: "own-width" }, () => ({
        contents: 'export { displayWidth as default } from "./src/formatters/width.ts";',
        resolveDir: root,
      }));
      // Node gets CommonJS, of which a bundle cannot import a name on demand.
      const yaml = fileURLToPath(import.meta.resolve("yaml")).replace("dist/index.js", "browser/index.js");
      onResolve({ filter: /^yaml$/ }, () => ({ path: yaml }));
    },
  };
}
