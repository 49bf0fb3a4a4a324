import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { env, root } from "./scratch.ts";

export interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

/** What GitHub gives a job: the folders it works in, and the files that its steps write to. */
export interface Runner {
  /** The code of the action. */
  readonly action: string;
  readonly workspace: string;
  readonly temp: string;
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
}

/** Runs steps of the action as the runner does, one after the other until one fails. */
export function runSteps(steps: readonly Step[], inputs: Readonly<Record<string, string>>, runner: Runner): Ran {
  mkdirSync(runner.temp, { recursive: true });
  const file = (name: string): string => join(runner.temp, name);
  const read = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), "utf8") : "");
  const fill = (text: string): string =>
    text.replaceAll(
      /\$\{\{ inputs\.([\w-]+) \}\}/gu,
      (_, name: string) => inputs[name] ?? action.inputs[name]!.default,
    );

  let ran = { status: 0, stdout: "", stderr: "" };
  for (const step of steps) {
    if (ran.status !== 0) break;
    writeFileSync(file("script.sh"), step.run);
    const own = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]));
    const found = read("path").trimEnd().split("\n").toReversed().join(":");
    const { PATH = "" } = env();
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", file("script.sh")],
      {
        cwd: join(runner.workspace, fill(step["working-directory"] ?? ".")),
        env: env({
          GITHUB_ACTIONS: "true",
          GITHUB_ACTION_PATH: runner.action,
          GITHUB_WORKSPACE: runner.workspace,
          GITHUB_PATH: file("path"),
          GITHUB_STEP_SUMMARY: file("summary"),
          RUNNER_TEMP: runner.temp,
          PATH: found ? `${found}:${PATH}` : PATH,
          ...own,
        }),
        encoding: "utf8",
      },
    );
    ran = { status: status ?? -1, stdout, stderr };
  }
  return { ...ran, summary: read("summary") };
}
