import type { LintResult } from "../../engine/result.ts";
import { interpolate } from "../../engine/interpolate.ts";
import type { FormatOptions } from "../formatter.ts";
import { drawCompleteness } from "./completeness.ts";
import { drawFilters } from "./filters.ts";
import { drawFindings } from "./findings.ts";
import { drawGone } from "./gone.ts";
import { scriptHash, styleHash } from "./hashes.ts";
import { data, markup, verbatim, type Markup } from "./markup.ts";
import { drawOverview, drawReports } from "./overview.ts";
import { script } from "./script.ts";
import { sheetOf, type Sheet } from "./sheet.ts";
import { shell } from "./shell.ts";
import { style } from "./style.ts";
import { wordsFor, type Words } from "./words.ts";
import { drawWorklist } from "./worklist.ts";

/** Our own script and style, known by what they are, and nothing else: not from elsewhere, not out of a report. */
const POLICY = `script-src '${scriptHash}'; style-src '${styleHash}'`;

/** One file for people, to be opened from a mail: everything in it, nothing from elsewhere. */
export function html(results: readonly LintResult[], options: FormatOptions): string {
  const sheets = results.map((result, i) => sheetOf(result, i, options));
  const languages = new Set(results.map(({ language }) => language));
  const words = wordsFor(languages.size === 1 ? [...languages][0]! : "en");
  const title = sheets.length === 1 ? `${words.title}${sheets[0]!.words.comma}${sheets[0]!.name}` : words.title;
  const body = markup`<header>
<h1>${words.title}</h1>
${sheets.length > 1 && drawReports(sheets, words)}
${options.errorsOnly && markup`<p>${words.errorsOnly}</p>`}
${drawSkipped(options, words)}
</header>
<div class="page">
${drawFilters(sheets, words)}
<main id="main" tabindex="-1">${sheets.map(drawReport)}</main>
</div>
<footer><p>${interpolate(words.madeBy, { version: options.version })}</p></footer>
<script type="application/json" id="tieout-findings">${data(sheets.map(embedded))}</script>
<script>${verbatim(script)}</script>`;
  return shell({ lang: words.lang, title, policy: POLICY, style, skip: words.skip, body });
}

const drawReport = (sheet: Sheet): Markup => markup`
<article class="report" id="${sheet.part("report")}" lang="${sheet.words.lang}">
${drawOverview(sheet)}
${drawCompleteness(sheet)}
${drawFindings(sheet)}
${drawWorklist(sheet)}
${drawGone(sheet)}
${drawUnchecked(sheet)}
</article>`;

/** The reasons are English, as all that concerns the tool. */
const drawUnchecked = ({ result: { unchecked }, words }: Sheet): Markup | false =>
  unchecked.length > 0 &&
  markup`
<section>
<h3>${words.unchecked}</h3>
<ul lang="en">${unchecked.map(({ ruleId, reason }) => markup`<li><code>${ruleId.replace(/^tieout\//u, "")}</code> ${reason}</li>`)}</ul>
</section>`;

const drawSkipped = ({ skipped, nameOf }: FormatOptions, words: Words): Markup | false =>
  skipped.length > 0 &&
  markup`<p>${words.skipped}</p><ul>${skipped.map(({ filePath, reason }) => markup`<li>${nameOf(filePath)}: ${reason}</li>`)}</ul>`;

/** What a later run compares itself with, in the shape of our JSON. */
const embedded = ({ name, result }: Sheet): object => ({
  filePath: name,
  messages: result.messages.map(({ ruleId, message, line, place, fingerprint }) => {
    return { ruleId, message, line, data: { place, fingerprint } };
  }),
});
