import { daysInMonth, isoDay } from "../model/facts/calendar.ts";
import type { Interval } from "../model/facts/fact.ts";
import type { Surveyed } from "./survey.ts";

/** More would be a list that nobody reads. */
const MOST = 12;

/** A commented `tieout.yml` for the drafts that were looked at. `nameOf` gives names from its folder, and so is `schema`. */
export function startingConfig(
  drafts: readonly Surveyed[],
  schema: string,
  nameOf: (filePath: string) => string,
): string {
  const [first] = drafts;
  const only = drafts.length === 1 ? first : undefined;
  return `# yaml-language-server: $schema=${schema.startsWith(".") ? schema : `./${schema}`}
# What tieout has to know about the reports in this folder and below it. All of it may be left out.
${found(drafts)}
# Kind of report: wipo-da, generic, or the path of a profile of your own. By default it is recognised.
${only && only.profile !== "generic" ? "" : "# "}profile: ${only?.profile ?? "generic"}

# The period that the report covers, both ends included.
${periodLine(only)}

# The report's own date.
# date: ${only?.guessedDate === undefined ? "2022-08-19" : `${isoDay(only.guessedDate)} # as its title has it`}

# Language of the messages: en or zh. By default that of the report.
# messages: en

# From which severity on a finding makes the command fail: error, warning, info or never.
# failOn: warning

# Rules: false switches one off. "tieout rules" lists them.
# rules:
#   duplicate-bullet: { severity: info }

# Settings of some reports go before those of all.
${overridesFor(drafts, nameOf)}

# Known findings, which are not shown. The file is written by: tieout --baseline FILE --update-baseline
# baseline: tieout-baseline.json
`;
}

/** What the drafts are, and what they cite. */
function found(drafts: readonly Surveyed[]): string {
  if (drafts.length === 0) return "";
  const one = (name: string): readonly [string, number] => [name, 1];
  const kinds = tally(drafts.map(({ profile }) => one(profile)));
  const languages = tally(drafts.map(({ language }) => one(language === "und" ? "another language" : language)));
  const reports = drafts.length === 1 ? "1 report" : `${drafts.length} reports`;
  // What stands once may be a slip, or no symbol at all.
  const series = tally(drafts.flatMap((draft) => [...draft.series]).filter(([, count]) => count > 1));
  const cited = series ? `# Cited are documents of these series: ${series}. A profile says which are checked.\n` : "";
  return `# Looked at: ${reports}; languages: ${languages}; kinds: ${kinds}.\n${cited}`;
}

/** `en 25, zh 9` */
function tally(counted: readonly (readonly [string, number])[]): string {
  const counts = new Map<string, number>();
  for (const [name, count] of counted) counts.set(name, (counts.get(name) ?? 0) + count);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted
    .slice(0, MOST)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function periodLine(only: Surveyed | undefined): string {
  if (only?.period) return `period: ${written(only.period)}`;
  if (only?.guessedPeriod) return `# period: ${written(only.guessedPeriod)} # a guess from the title`;
  return "# period: 2021-07/2022-06";
}

/** The periods that have to be given, as far as titles let them be guessed. */
function overridesFor(drafts: readonly Surveyed[], nameOf: (filePath: string) => string): string {
  const guessed = (drafts.length > 1 ? drafts : []).flatMap(({ filePath, guessedPeriod }) => {
    const name = nameOf(filePath);
    // Signs of patterns are no part of a name there.
    return guessedPeriod && !/[*?[\]{}\\]/u.test(name) ? { name, period: written(guessedPeriod) } : [];
  });
  if (guessed.length === 0) return "# overrides:\n#   - { files: [drafts/], failOn: never }";
  const lines = guessed
    .slice(0, MOST)
    // A name alone would be meant in every folder.
    .map(({ name, period }) => `#   - { files: [${JSON.stringify(`/${name}`)}], period: ${period} }`);
  const more = guessed.length > MOST ? [`# And ${guessed.length - MOST} more.`] : [];
  return ["# These periods are guesses from titles.", "# overrides:", ...lines, ...more].join("\n");
}

/** Whole months without days. */
function written({ low, high }: Interval): string {
  const [from, to] = [isoDay(low), isoDay(high)];
  const [year, month, day] = to.split("-").map(Number);
  const isWhole = from.endsWith("-01") && day === daysInMonth(year!, month!);
  return isWhole ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
}
