import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Stock textlint loads the preset from `dist/`, as a user's does. Builds it where it is missing or out of date. */
export function freshDist(): void {
  const built = join(root, "dist/src/textlint/preset.js");
  const sources = ["src", "rules"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const changed = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  if (!existsSync(built) || statSync(built).mtimeMs < changed) {
    execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  }
}
