import type { Skipped } from "../formatters/formatter.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";

import { ignoredIn } from "./ignored.ts";

export interface ReportFile {
  /** Of a report in several files, the `tieout.yml` that names them. */
  readonly filePath: string;
  readonly format: "markdown" | "text";
  /** The files of a report that stands in several, in their order. */
  readonly chapters?: readonly string[];
}

/** The files that a report is read from. */
export const filesOf = ({ filePath, chapters }: ReportFile): readonly string[] => chapters ?? [filePath];

export interface Found {
  readonly reports: readonly ReportFile[];
  /** Met in a folder, and not read. */
  readonly skipped: readonly Skipped[];
  /** What was asked for and cannot be had, in sentences. */
  readonly failures: readonly string[];
}

/**
 * The files that the user means. A file is taken at its name, whatever that is, and so is every match of a glob, as if
 * the shell had expanded it. A folder stands for the files in it that are known to be reports.
 */
export async function findReports(names: readonly string[], host: Host): Promise<Found> {
  const reports = new Map<string, ReportFile>();
  const skipped = new Map<string, Skipped>();
  const failures: string[] = [];

  const takeFile = (name: string, filePath: string): void => {
    const kind = fileKind(filePath);
    if (kind.read) reports.set(filePath, { filePath, format: kind.format });
    else failures.push(`${name}: ${kind.reason}; save it as plain text or Markdown`);
  };
  const isIgnored = ignoredIn(host);
  const skipClosed = (folder: string): void =>
    void skipped.set(folder, { filePath: folder, reason: "cannot be looked into: permission denied" });
  const takeFolder = async (name: string, folder: string): Promise<void> => {
    let read = 0;
    for (const filePath of await host.glob("**/*", folder, skipClosed)) {
      const kind = fileKind(filePath);
      if ((kind.read && !kind.known) || (await isIgnored(filePath))) continue;
      if (kind.read) {
        reports.set(filePath, { filePath, format: kind.format });
        read++;
      } else skipped.set(filePath, { filePath, reason: kind.reason });
    }
    if (read === 0) failures.push(`${name}: there is no report in this folder (.md, .markdown, .txt, .text)`);
  };
  const takeGlob = async (pattern: string): Promise<void> => {
    const matches = await host.glob(pattern, host.cwd, skipClosed);
    for (const filePath of matches) takeFile(displayName(host, filePath), filePath);
    if (matches.length === 0) failures.push(`${pattern}: no file matches`);
  };

  for (const name of names) {
    const path = host.path.resolve(host.cwd, name);
    const kind = await host.kindOf(path);
    if (kind === "file") takeFile(name, path);
    else if (kind === "folder") await takeFolder(name, path);
    else if (/[*?[\]{}()!]/u.test(name)) await takeGlob(name);
    else failures.push(`${name}: there is no such file or folder`);
  }

  const byName = (a: { filePath: string }, b: { filePath: string }): number =>
    displayName(host, a.filePath) < displayName(host, b.filePath) ? -1 : 1;
  return {
    reports: [...reports.values()].toSorted(byName),
    skipped: [...skipped.values()].toSorted(byName),
    failures,
  };
}

/** Relative to the working folder and with `/` on every system, so that output is the same everywhere. */
export const displayName = (host: Host, filePath: string): string =>
  host.path.relative(host.cwd, filePath).replaceAll(host.path.sep, "/");
