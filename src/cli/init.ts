import { readReport } from "../engine/document.ts";
import { decode } from "../formats/decode.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { isoDay } from "../model/facts/calendar.ts";
import type { TiedReport } from "../ties/tied-report.ts";

/** Writes a `tieout.yml` beside a draft, with what the draft says about itself; without a draft, into the working folder. */
export async function init(words: readonly string[], host: Host): Promise<number> {
  const draft = words[0] === undefined ? undefined : host.path.resolve(host.cwd, words[0]);
  const path = host.path.join(draft === undefined ? host.cwd : host.path.dirname(draft), "tieout.yml");
  const name = host.path.relative(host.cwd, path);
  if ((await host.kindOf(path)) !== undefined)
    throw new UserError(`${name}: there is one already, and it stays as it is`);
  const report = draft === undefined ? undefined : await read(draft, words[0]!, host);
  await host.writeFile(path, new TextEncoder().encode(contents(report)));
  host.stdout.write(
    `${name} written${report ? `; read as ${report.language.id}, profile ${report.profile.id}` : ""}.\n`,
  );
  return 0;
}

async function read(path: string, name: string, host: Host): Promise<TiedReport> {
  const kind = fileKind(path);
  if (!kind.read) throw new UserError(`${name}: ${kind.reason}`);
  const decoded = decode(
    await host.readFile(path).catch((error: unknown) => {
      throw error instanceof UserError ? new UserError(`${name}: ${error.message}`) : error;
    }),
  );
  if (!decoded.ok) throw new UserError(`${name}: ${decoded.message}`);
  return readReport({ text: decoded.text, format: kind.format });
}

function contents(report: TiedReport | undefined): string {
  const period = report?.period;
  return `# yaml-language-server: $schema=./node_modules/textlint-rule-preset-tieout/docs/tieout.schema.json
# What tieout has to know about the reports in this folder and below it. All of it may be left out.

# Kind of report: wipo-da, generic, or the path of a profile of your own.
${report ? "" : "# "}profile: ${report?.profile.id ?? "generic"}

# The period that the report covers, both ends included.
${period ? `period: ${isoDay(period.days.low)}/${isoDay(period.days.high)}` : "# period: 2021-07/2022-06"}

# The report's own date.
# date: 2022-08-19

# Language of the messages: en or zh. By default that of the report.
# messages: en

# From which severity on a finding makes the command fail: error, warning, info or never.
# failOn: warning

# Rules: false switches one off. "tieout rules" lists them.
# rules:
#   duplicate-bullet: { severity: info }

# Known findings that are not shown: tieout --baseline FILE --update-baseline
# baseline: tieout-baseline.json
`;
}
