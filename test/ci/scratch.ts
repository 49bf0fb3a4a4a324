import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packages that were installed before are not asked for again. */
const NPM = { npm_config_prefer_offline: "true", npm_config_audit: "false", npm_config_fund: "false" };

/** The surroundings of a program of a test, without what a platform, npm or vitest left there for us. */
export function env(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !LEFT.test(entry[0]),
  );
  return { ...Object.fromEntries(own), ...NPM, ...more };
}

const LEFT = /^(?:CI$|CI_|GITHUB_|RUNNER_|npm_|NODE_ENV$|VITEST|FORCE_COLOR$|NO_COLOR$)/u;

/** What is installed as a user would needs npm's registry. */
export const hasRegistry =
  spawnSync("npm", ["view", "yaml", "version", "--fetch-retries=0", "--fetch-timeout=10000"], { env: env() }).status ===
  0;

/** To be read where such tests are skipped. */
export const whySkipped = hasRegistry ? "" : " (skipped: npm's registry cannot be reached)";

/** A folder to work in, outside of the project, whose configuration would be found otherwise. */
export interface Scratch {
  readonly folder: string;
  /** Writes a file, with the folders that it needs, and gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

export function scratch(): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tieout-ci-")));
  return {
    folder,
    write: (name, text) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The sources as a fresh clone has them. */
export function copySources(target: string): void {
  const isSource = (path: string): boolean => !/^(?:\.git|node_modules|dist|coverage)$/u.test(basename(path));
  cpSync(root, target, { recursive: true, filter: (path) => path === root || isSource(path) });
}

/** The package as it would be published, made of what is built now. */
export function pack(target: string): string {
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", target], {
    cwd: root,
    env: env(),
  });
  return join(
    target,
    readdirSync(target).find((name) => name.endsWith(".tgz"))!,
  );
}

/** A report with one slip: a warning. */
export const REPORT = `# Annual report of the Training Academy

## Highlights

- The Academy held 40 workshops on patent search for examiners from 12 countries.

## Activities

The Academy held 14 workshops on patent search for examiners from 12 countries, most of them online.
`;

export const CLEAN = REPORT.replace("14 workshops", "40 workshops");
