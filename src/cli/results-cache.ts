import { isRecord } from "../config/config-file.ts";
import type { LintResult } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { hash } from "../text/hash.ts";
import { version } from "./version.ts";

interface Entry {
  readonly key: string;
  readonly result: Omit<LintResult, "filePath">;
}

export interface ResultsCache {
  /** What was found in this text with these settings, if that is known. */
  get(filePath: string, text: string, settings: Settings): LintResult | undefined;
  put(result: LintResult, text: string, settings: Settings): void;
  save(): Promise<void>;
}

/** Content, settings and version: whatever a finding may depend on. */
const keyOf = (text: string, settings: Settings): string => hash(text) + hash(JSON.stringify(settings));

/** Findings of earlier runs. A file that cannot be used is told of and written anew; nothing depends on it. */
export async function openCache(host: Host, location: string): Promise<ResultsCache> {
  const path = host.path.resolve(host.cwd, location);
  const folder = host.path.dirname(path);
  const nameOf = (filePath: string): string => host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
  const entries = new Map(Object.entries(await read(host, path, location)));
  const met = new Set<string>();
  let isChanged = false;
  return {
    get(filePath, text, settings) {
      const name = nameOf(filePath);
      met.add(name);
      const entry = entries.get(name);
      return entry?.key === keyOf(text, settings) ? { filePath, ...entry.result } : undefined;
    },
    put({ filePath, ...result }, text, settings) {
      const name = nameOf(filePath);
      met.add(name);
      entries.set(name, { key: keyOf(text, settings), result });
      isChanged = true;
    },
    async save() {
      for (const name of [...entries.keys()].filter((key) => !met.has(key))) {
        if ((await host.kindOf(host.path.resolve(folder, name))) !== undefined) continue;
        // The file was deleted or has another name now.
        entries.delete(name);
        isChanged = true;
      }
      if (!isChanged) return;
      const files = Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      await host
        .writeFile(path, new TextEncoder().encode(`${JSON.stringify({ version, files })}\n`))
        .catch((error: unknown) => {
          throw error instanceof UserError ? new UserError(`${location}: ${error.message}`) : error;
        });
    },
  };
}

async function read(host: Host, path: string, location: string): Promise<Readonly<Record<string, Entry>>> {
  if ((await host.kindOf(path)) !== "file") return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await host.readFile(path)));
    if (!isRecord(value) || !isRecord(value["files"])) throw new TypeError("another shape");
    // Of another version: nothing is wrong with it, and nothing in it holds.
    return value["version"] === version ? (value["files"] as Record<string, Entry>) : {};
  } catch {
    host.stderr.write(`tieout: ${location}: this cache cannot be read, and is written anew\n`);
    return {};
  }
}
