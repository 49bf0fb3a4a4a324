import { foldersUpwards } from "../config/folders-upwards.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { displayName, findReports, type ReportFile } from "./find-reports.ts";
import { startingConfig } from "./starting-config.ts";
import { survey, type Surveyed } from "./survey.ts";
import { tell } from "./tell.ts";

const SCHEMA = ["node_modules", "textlint-rule-preset-tieout", "docs", "tieout.schema.json"];

/** Writes a `tieout.yml` beside a draft or into a folder of drafts, with what the drafts say about themselves. */
export async function init(words: readonly string[], host: Host): Promise<number> {
  if (words.length > 1) throw new UserError("one report or one folder, please", "tieout init report.md");
  const target = host.path.resolve(host.cwd, words[0] ?? ".");
  const isFolder = (await host.kindOf(target)) === "folder";
  const folder = isFolder ? target : host.path.dirname(target);
  const path = host.path.join(folder, "tieout.yml");
  const name = displayName(host, path);
  if ((await host.kindOf(path)) !== undefined)
    throw new UserError(`${name}: there is one already, and it stays as it is`);

  const { reports, failures } = await findReports([words[0] ?? "."], host);
  // A folder may have no reports yet, and the file is of use all the same.
  if (!isFolder && failures.length > 0) throw new UserError(failures.join("\n"));
  const drafts = await surveyAll(reports, isFolder, host);
  const nameOf = (filePath: string): string => host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
  const schema = nameOf(await schemaFor(folder, host));
  await host.writeFile(path, new TextEncoder().encode(startingConfig(drafts, schema, nameOf)));
  host.stdout.write(`${name} written${told(drafts)}.\n${nextSteps(words[0] ?? ".", displayName(host, folder))}`);
  return 0;
}

/** Where editors find the schema: in the nearest folder that tieout is installed in. */
async function schemaFor(folder: string, host: Host): Promise<string> {
  const candidates = foldersUpwards(host, folder).map((above) => host.path.join(above, ...SCHEMA));
  for (const path of candidates) if ((await host.kindOf(path)) === "file") return path;
  return candidates[0]!;
}

/** One draft among many that cannot be read keeps nobody from the others. */
async function surveyAll(reports: readonly ReportFile[], isFolder: boolean, host: Host): Promise<readonly Surveyed[]> {
  const drafts: Surveyed[] = [];
  for (const report of reports) {
    try {
      drafts.push(await survey(report, host));
    } catch (error) {
      if (!isFolder || !(error instanceof UserError)) throw error;
      host.stderr.write(`tieout: ${tell(error)}\n`);
    }
  }
  return drafts;
}

function told(drafts: readonly Surveyed[]): string {
  const [first] = drafts;
  if (!first) return "";
  return drafts.length === 1
    ? `; read as ${first.language}, profile ${first.profile}`
    : ` for ${drafts.length} reports`;
}

function nextSteps(target: string, folder: string): string {
  const baseline = folder === "" ? "tieout-baseline.json" : `${folder}/tieout-baseline.json`;
  const shown = /\s/u.test(target) ? `"${target}"` : target;
  return `
Next:
  tieout ${shown}
      shows what there is to find.
  tieout ${shown} --baseline ${/\s/u.test(baseline) ? `"${baseline}"` : baseline} --update-baseline
      takes all of it as known. With the line "baseline:" of tieout.yml only what is new is shown from then on.
`;
}
