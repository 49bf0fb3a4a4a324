/**
 * Builds `dist/`, or the folder in this project that is named: every module compiled, as textlint and other programs load them, and the
 * command bundled into `cli/`, because most of its start would go into finding and reading small files. The code that Node
 * compiled for it in a run over two reports is kept beside it.
 *
 * Everything is built aside and then put in place, so that `dist/` is never half new.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(process.argv[2] ?? join(root, "dist"));
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(join(cache, "tieout-"));

/** Packages that few runs need: each a file of its own, so that the others need not read it. */
const ON_DEMAND = ["chalk", "chokidar", "tinyglobby", "yaml", "yargs"];

/** The same of our own: only an editor asks for the server, and only a reader for a page or a sheet. */
const OWN_ON_DEMAND = { lsp: "src/lsp/serve.ts", html: "src/formatters/html/html.ts", sheet: "src/cli/sheet.ts" };

const SETTINGS = {
  absWorkingDir: root,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  // One script each, because V8 keeps compiled code of scripts only.
  format: "cjs",
  platform: "node",
  target: "node20",
  conditions: ["source"],
  external: ["@textlint/*", "textlint"],
  // Node 20 cannot import from compiled code that was kept. All of textlint's own packages can be required.
  supported: { "dynamic-import": false },
  // Yargs asks where it is.
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: '"use strict"; const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
};

try {
  compile(join(work, "new"));
  await bundle(join(work, "new/cli"));
  keepCode(join(work, "new/cli/main.cjs"));
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
  // What is imported on demand is still run on demand.
  await build({
    ...SETTINGS,
    entryPoints: { main: "src/cli/main.ts" },
    outdir: folder,
    plugins: [inOwnFiles()],
  });
  for (const [name, path] of Object.entries(OWN_ON_DEMAND)) {
    await build({ ...SETTINGS, entryPoints: { [name]: path }, outdir: folder, plugins: [inOwnFiles()] });
  }
  for (const name of ON_DEMAND) {
    await build({
      ...SETTINGS,
      entryPoints: { [name]: name },
      outdir: folder,
      plugins: [replacements()],
      // As Node has it, what CommonJS exports is the default export.
      ...(name === "yargs" && { footer: { js: "module.exports = module.exports.default;" } }),
    });
  }
}

function inOwnFiles() {
  const names = new RegExp(`^(?:${ON_DEMAND.join("|")})$`);
  return {
    name: "in-own-files",
    setup({ onResolve }) {
      onResolve({ filter: names }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
      onResolve({ filter: /\.ts$/, namespace: "file" }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const own = Object.entries(OWN_ON_DEMAND).find(([, file]) => join(resolveDir, path) === join(root, file));
        return own && { path: `./${own[0]}.cjs`, external: true };
      });
    },
  };
}

/** Two languages, both formats, many findings: most of what a report calls for. If it fails, the command is only slower. */
function keepCode(command) {
  const script = fileURLToPath(new URL("./keep-code.mjs", import.meta.url));
  const reports = ["zh-agenda-slips.txt", "en-status-slips.md"].map((name) => join(root, "examples", name));
  // The exit status tells of findings. With an option, yargs is run as well.
  spawnSync(process.execPath, [script, command, "--color", ...reports], { stdio: ["ignore", "ignore", "inherit"] });
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
