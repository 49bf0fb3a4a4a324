import type { Severity } from "../../engine/result.ts";
import { shortId } from "./finding.ts";
import { markup, type Markup } from "./markup.ts";
import type { Sheet } from "./sheet.ts";
import { counted, type Words } from "./words.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Choice {
  readonly value: string;
  readonly label: Markup;
}

/** Which findings are shown. Nothing chosen means everything. Without a script there is nothing to choose. */
export function drawFilters(sheets: readonly Sheet[], words: Words): Markup | undefined {
  const found = sheets.flatMap(({ result }) => result.messages);
  if (found.length < 2) return undefined;
  const severities = SEVERITIES.filter((severity) => found.some((finding) => finding.severity === severity));
  const rules = [...new Set(found.map(shortId))].toSorted();
  const all = counted(words.allShown, found.length);
  return markup`
<aside data-needs-script hidden aria-label="${words.filters}"><form class="filters">
<details open><summary><h2>${words.filters}</h2></summary>
<label class="search">${words.search}<input type="search" name="text" autocomplete="off"></label>
${
  sheets.some(({ changes }) => changes) &&
  markup`<label class="choice"><input type="checkbox" name="new" value="yes"> <span>${words.onlyNew}</span> <span class="count"></span></label>`
}
${drawChoices(
  "severity",
  words.onlySeverity,
  severities.map((value) => ({
    value,
    label: markup`<span class="severity ${value}">${words.severity[value]}</span>`,
  })),
)}
${drawChoices(
  "rule",
  words.onlyRule,
  rules.map((value) => {
    const name = words.rules[value]?.name;
    return { value, label: name === undefined ? markup`<code>${value}</code>` : markup`<span>${name}</span>` };
  }),
)}
<button type="reset">${words.clear}</button>
</details>
<p role="status" class="shown" data-shown="${words.shown}" data-all="${all}">${all}</p>
</form></aside>`;
}

const drawChoices = (name: string, legend: string, choices: readonly Choice[]): Markup =>
  markup`<fieldset><legend>${legend}</legend>${choices.map(
    ({ value, label }) =>
      markup`<label class="choice"><input type="checkbox" name="${name}" value="${value}"> ${label} <span class="count"></span></label>`,
  )}</fieldset>`;
