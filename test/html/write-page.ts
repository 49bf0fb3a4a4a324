import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../../src/host/memory-host.ts";

/** What a run finds, by name. */
type Files = Readonly<Record<string, string>>;

export const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

/** Runs the command among these files; what it writes is given by name. */
export async function play(argv: readonly string[], files: Files) {
  const host = memoryHost({ files });
  await run(argv, host);
  const written = [...host.written].map(([path, bytes]): [string, string] => [
    host.path.relative(host.cwd, path),
    new TextDecoder().decode(bytes),
  ]);
  return { stdout: host.stdout.written, stderr: host.stderr.written, written: Object.fromEntries(written) };
}

/** What a format says of all reports among the files, with further words of the command line. */
export async function write(format: string, files: Files, ...words: readonly string[]): Promise<string> {
  const reports = Object.keys(files).filter((name) => /\.(?:md|txt)$/u.test(name));
  const { stdout, stderr } = await play(["--format", format, ...words, ...reports], files);
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

export const writePage = (files: Files, ...words: readonly string[]): Promise<string> => write("html", files, ...words);
