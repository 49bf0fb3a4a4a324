import type { Severity } from "../../engine/result.ts";
import { markup, type Markup } from "./markup.ts";
import type { Sheet } from "./sheet.ts";
import { counted, type Words } from "./words.ts";

/** The head of a report: its name, how it went, and the way to its parts. */
export function drawOverview(sheet: Sheet): Markup {
  const { words, result, changes, part, name } = sheet;
  const parts = [
    { id: "completeness", label: words.completeness, isThere: result.outline !== undefined },
    { id: "findings", label: words.findings, isThere: true },
    { id: "worklist", label: words.worklist, isThere: result.messages.length > 0 },
    { id: "gone", label: words.gone, isThere: changes !== undefined },
  ].filter(({ isThere }) => isThere);
  return markup`
<div class="overview">
<h2>${name}</h2>
<p class="verdict">${verdict(sheet)}</p>
<nav aria-label="${name}"><ul>${parts.map(({ id, label }) => markup`<li><a href="#${part(id)}">${label}</a></li>`)}</ul></nav>
</div>`;
}

function verdict({ result: { messages, known = 0, suppressed = 0 }, words, changes, isNew }: Sheet): readonly Markup[] {
  const counts = (["error", "warning", "info"] as const)
    .map(
      (severity: Severity) => [severity, messages.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(
      ([severity, count]) =>
        markup`<span class="tally ${severity}">${counted(words.severities[severity], count)}</span> `,
    );
  // What is hidden is there all the same.
  const hidden = (
    [
      [words.known, known],
      [words.suppressed, suppressed],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([text, count]) => markup`<span class="tally change">${text.replace("{n}", String(count))}</span> `);
  if (counts.length + hidden.length === 0) counts.push(markup`<span class="tally clean">${words.clean}</span> `);
  counts.push(...hidden);
  if (!changes) return counts;
  const fresh = words.newCount.replace("{n}", String(messages.filter(isNew).length));
  const gone = words.goneCount.replace("{n}", String(changes.gone.length));
  return [...counts, markup`<span class="tally change">${fresh}</span> <span class="tally change">${gone}</span>`];
}

/** The reports of one run, with the way to each. */
export const drawReports = (sheets: readonly Sheet[], words: Words): Markup =>
  markup`<nav aria-label="${words.reports}"><table class="reports">
<thead><tr><th scope="col">${words.report}</th>${(["error", "warning", "info"] as const).map((severity) => markup`<th scope="col">${words.severity[severity]}</th>`)}</tr></thead>
<tbody>${sheets.map(
    ({ name, part, result: { messages } }) =>
      markup`<tr><th scope="row"><a href="#${part("report")}">${name}</a></th>${(
        ["error", "warning", "info"] as const
      ).map(
        (severity) => markup`<td>${messages.filter((finding) => finding.severity === severity).length}</td>`,
      )}</tr>`,
  )}</tbody></table></nav>`;
