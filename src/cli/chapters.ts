import type { Config } from "../config/open-config.ts";
import type { ReportConfig } from "../config/tieout-yml.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { displayName, type ReportFile } from "./find-reports.ts";
import { tell } from "./tell.ts";

interface WithChapters {
  readonly reports: readonly ReportFile[];
  readonly failures: readonly string[];
}

/**
 * Puts one report in the place of the files that a `tieout.yml` calls its chapters, whichever of them were found. A
 * chapter is never a report of its own.
 */
export async function withChapters(found: readonly ReportFile[], config: Config, host: Host): Promise<WithChapters> {
  const sources = new Map<string, ReportConfig>();
  const sourceOf = new Map<string, string>();
  for (const { filePath } of found) {
    const { source } = await config.settingsFor(filePath);
    if (!source?.chapters) continue;
    sources.set(source.path, source);
    sourceOf.set(filePath, source.path);
  }
  if (sources.size === 0) return { reports: found, failures: [] };

  const joined: ReportFile[] = [];
  const broken = new Set<string>();
  const failures: string[] = [];
  for (const source of sources.values()) {
    try {
      const chapters = await chaptersOf(source, host);
      if (found.some(({ filePath }) => chapters.includes(filePath))) {
        joined.push({ filePath: source.path, format: formatOf(chapters, source, host), chapters });
      }
    } catch (error) {
      failures.push(tell(error));
      broken.add(source.path);
    }
  }
  const taken = new Set(joined.flatMap(({ chapters = [] }) => chapters));
  // Of a list that is broken, nobody knows which files would have been chapters.
  const alone = found.filter(({ filePath }) => !taken.has(filePath) && !broken.has(sourceOf.get(filePath) ?? ""));
  const byName = (a: ReportFile, b: ReportFile): number =>
    displayName(host, a.filePath) < displayName(host, b.filePath) ? -1 : 1;
  return { reports: [...joined, ...alone].toSorted(byName), failures };
}

/** The files behind the names and globs. One that was named before its glob stays where it was named. */
async function chaptersOf({ path, chapters = [] }: ReportConfig, host: Host): Promise<readonly string[]> {
  const folder = host.path.dirname(path);
  const files = new Set<string>();
  for (const name of chapters) {
    const file = host.path.resolve(folder, name);
    const isFile = (await host.kindOf(file)) === "file";
    const matches = isFile ? [file] : await host.glob(name, folder);
    if (matches.length === 0) {
      throw new UserError(
        `${displayName(host, path)}: there is no chapter "${name}"`,
        "Each of `chapters` is the name of a file or a glob, from the folder of this tieout.yml.",
      );
    }
    for (const match of matches.toSorted()) files.add(match);
  }
  return [...files];
}

function formatOf(chapters: readonly string[], { path }: ReportConfig, host: Host): ReportFile["format"] {
  const formats = new Set(
    chapters.map((file) => {
      const kind = fileKind(file);
      if (kind.read) return kind.format;
      throw new UserError(`${displayName(host, path)}: the chapter ${displayName(host, file)}: ${kind.reason}`);
    }),
  );
  const [format] = formats;
  if (formats.size === 1) return format!;
  throw new UserError(`${displayName(host, path)}: the chapters of a report are all Markdown or all plain text`);
}
