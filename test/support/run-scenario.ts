import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../../src/host/memory-host.ts";

/**
 * A run of the command in one plain file: what it shows, the files it finds, the command line, and what comes out. Each
 * part begins with a line such as `==== file report.md ====`. A file may be written in another way than it is meant:
 *
 *     ==== file gbk.txt (base64) ====
 *     ==== file windows.txt (utf-16le) ====
 *     ==== file long.md (times 20000, one line) ====
 *
 * A file that is named again goes on.
 */
export interface Scenario {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly env: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** All before the outcome, as written. */
  readonly setting: string;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that are new or changed, by name. */
  readonly written: Readonly<Record<string, string>>;
}

const CWD = "/reports";

export function readScenario(text: string): Scenario {
  const [, ...parts] = text.split(/^==== (.+) ====\n/mu);
  const files: Record<string, Uint8Array> = {};
  let words: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [head, body] = [parts[i]!, parts[i + 1]!];
    const file = /^file (?<name>.+?)(?: \((?<written>.+)\))?$/u.exec(head)?.groups;
    if (file)
      files[file["name"]!] = Buffer.concat([
        files[file["name"]!] ?? Buffer.of(),
        contents(body, file["written"] ?? ""),
      ]);
    if (head === "command")
      words = [...body.trim().matchAll(/'(?<quoted>[^']*)'|\S+/gu)].map((match) => match.groups!["quoted"] ?? match[0]);
  }
  const command = words.indexOf("tieout");
  return {
    files,
    env: Object.fromEntries(words.slice(0, command).map((assignment) => assignment.split("=", 2))) as Record<
      string,
      string
    >,
    argv: words.slice(command + 1),
    setting: text.split("==== status ====\n", 1)[0]!,
  };
}

function contents(body: string, written: string): Buffer {
  let text = body;
  if (/\bone line\b/u.test(written)) text = text.replaceAll("\n", " ");
  text = text.repeat(Number(/times (?<n>\d+)/u.exec(written)?.groups!["n"] ?? 1));
  const encoding = /base64|utf-16le/u.exec(written)?.[0] as "base64" | "utf-16le" | undefined;
  return Buffer.from(text, encoding ?? "utf8");
}

/** Back to the form of the file. Escape characters are made visible. */
export const drawScenario = ({ setting }: Scenario, { status, stdout, stderr, written }: Outcome): string => {
  const files = Object.entries(written).map(([name, text]) => `==== written ${name} ====\n${text}`);
  const streams = `==== status ====\n${status}\n==== stdout ====\n${stdout}==== stderr ====\n${stderr}`;
  return [setting, streams, ...files].join("").replaceAll("\u001b", "␛");
};

export async function playInMemory({ files, env, argv }: Scenario): Promise<Outcome> {
  const host = memoryHost({ files, env, cwd: CWD });
  const status = await run(argv, host);
  const written = [...host.written]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [relative(CWD, path), Buffer.from(content).toString()]);
  return {
    status,
    stdout: host.stdout.written,
    stderr: host.stderr.written,
    written: Object.fromEntries(written) as Outcome["written"],
  };
}

function writtenIn(folder: string, files: Scenario["files"]): Outcome["written"] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  const read = names.map((name): [string, Buffer] => [name, readFileSync(join(folder, name))]);
  const changed = read.filter(([name, bytes]) => !bytes.equals(files[name] ?? Buffer.of(0, 0)));
  return Object.fromEntries(changed.map(([name, bytes]) => [name, bytes.toString().replaceAll(folder, CWD)]));
}

/** The command as it is shipped, built from the sources as they are now. */
export interface BuiltCommand {
  /** The script that Node runs. */
  readonly bin: string;
  play(scenario: Scenario): Outcome;
  /** Runs a shell command with `$TIEOUT` for the command, among the files of a scenario. */
  shell(script: string, scenario: Scenario): Outcome;
  remove(): void;
}

export function buildCommand(): BuiltCommand {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, "tieout-test-"));
  // Outside of the project, whose own configuration would be found otherwise.
  const reports = mkdtempSync(join(tmpdir(), "tieout-test-"));
  const bin = join(built, "bin/tieout.js");
  for (const name of ["package.json", "bin"]) cpSync(join(root, name), join(built, name), { recursive: true });
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), join(built, "dist")]);

  const spawn = (command: string, argv: readonly string[], { files, env }: Scenario): Outcome => {
    const cwd = realpathSync(mkdtempSync(join(reports, "run-")));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), bytes);
    }
    const { PATH = "" } = process.env;
    const { status, stdout, stderr } = spawnSync(command, argv, { cwd, env: { PATH, ...env }, encoding: "utf8" });
    return {
      status: status ?? -1,
      stdout: stdout.replaceAll(cwd, CWD),
      stderr: stderr.replaceAll(cwd, CWD),
      written: writtenIn(cwd, files),
    };
  };

  return {
    bin,
    play: (scenario) => spawn(process.execPath, [bin, ...scenario.argv], scenario),
    shell: (script, scenario) => {
      const env = { ...scenario.env, TIEOUT: `${process.execPath} ${bin}` };
      return spawn("sh", ["-c", script], { ...scenario, env });
    },
    remove: () => {
      for (const folder of [built, reports]) rmSync(folder, { recursive: true });
    },
  };
}
