import { isRecord } from "../config/config-file.ts";
import type { LintResult } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { hash } from "../text/hash.ts";
import type { JoinedText, Part } from "../text/joined-text.ts";
import { version } from "./version.ts";

interface Entry {
  readonly key: string;
  readonly result: Omit<LintResult, "filePath">;
}

export interface ResultsCache {
  /** What was found in a report by this key, if that is known. */
  get(filePath: string, key: string): LintResult | undefined;
  put(result: LintResult, key: string): void;
  save(): Promise<void>;
}

/** Content, settings and version: whatever a finding may depend on. */
export const cacheKey = ({ text, parts }: JoinedText, settings: Settings): string =>
  hash(text) + hash(JSON.stringify(parts.length > 1 ? [settings, parts.map(asTold)] : settings));

/** As far as findings tell of a file. Its folder may be another one on another machine. */
const asTold = ({ name, start }: Part): unknown => [name.split(/[\\/]/u).at(-1), start];

/** Findings of earlier rounds of one run. */
export function memoryCache(): ResultsCache {
  const entries = new Map<string, { readonly key: string; readonly result: LintResult }>();
  return {
    get(filePath, key) {
      const entry = entries.get(filePath);
      return entry?.key === key ? entry.result : undefined;
    },
    put: (result, key) => void entries.set(result.filePath, { key, result }),
    save: () => Promise.resolve(),
  };
}

/** Findings of earlier runs. A file that cannot be used is told of and written anew; nothing depends on it. */
export async function openCache(host: Host, location: string): Promise<ResultsCache> {
  const path = host.path.resolve(host.cwd, location);
  const folder = host.path.dirname(path);
  const nameOf = (filePath: string): string => host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
  const entries = new Map(Object.entries(await read(host, path, location)));
  const met = new Set<string>();
  let isChanged = false;
  return {
    get(filePath, key) {
      const name = nameOf(filePath);
      met.add(name);
      const entry = entries.get(name);
      return entry?.key === key ? { filePath, ...entry.result } : undefined;
    },
    put({ filePath, ...result }, key) {
      const name = nameOf(filePath);
      met.add(name);
      entries.set(name, { key, result });
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
        .catch(named(location));
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
