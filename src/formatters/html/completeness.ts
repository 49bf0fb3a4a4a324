import type { Outline, OutlineEntry, OutlineSection } from "../../engine/outline.ts";
import { markup, type Markup } from "./markup.ts";
import type { Sheet } from "./sheet.ts";
import { counted } from "./words.ts";

/** At a glance: which sections are there, and how many findings each has. */
export function drawCompleteness(sheet: Sheet): Markup | undefined {
  const { words, result, part, name } = sheet;
  if (!result.outline || result.outline.entries.every(({ sections }) => sections.length === 0)) return undefined;
  const { outline } = result;
  return markup`
<section id="${part("completeness")}">
<h3>${words.completeness}</h3>
<p class="hint">${words.completenessHint}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${words.completeness}${words.comma}${name}">
<table>${outline.columns.length > 0 ? drawEntries(outline, sheet) : drawSections(outline, sheet)}</table>
</div>
</section>`;
}

function drawEntries({ columns, entries }: Outline, sheet: Sheet): Markup {
  const { words } = sheet;
  const heads = [words.entry, ...columns, words.findings].map((name) => markup`<th scope="col">${name}</th>`);
  const rows = entries.map((entry) => {
    const cells = columns.map((_, column) => {
      const section = entry.sections.find((candidate) => candidate.column === column);
      return drawCell(section, entry, sheet);
    });
    const inEntry = positions(sheet, ({ place }) => (place.entry ?? "") === entry.label);
    return markup`<tr><th scope="row">${entry.label || words.outside}</th>${cells}<td>${drawCount(inEntry, sheet)}</td></tr>`;
  });
  return markup`<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody>`;
}

/** A report that is one entry: its sections, one below the other. */
function drawSections({ entries }: Outline, sheet: Sheet): Markup {
  const { words } = sheet;
  const rows = entries.flatMap((entry) =>
    entry.sections.map(
      (section) =>
        markup`<tr><th scope="row">${section.name}</th><td>${section.line}</td>${drawCell(section, entry, sheet)}</tr>`,
    ),
  );
  const heads = [words.section, words.lineHead, words.findings];
  return markup`<thead><tr>${heads.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody>`;
}

function drawCell(section: OutlineSection | undefined, { label }: OutlineEntry, sheet: Sheet): Markup {
  const { state } = sheet.words;
  if (!section) return markup`<td class="absent"><span aria-hidden="true">–</span>${hidden(state.absent)}</td>`;
  if (section.state === "missing") return markup`<td class="missing">${state.missing}</td>`;
  const found = positions(sheet, ({ place }) => (place.entry ?? "") === label && place.section === section.name);
  const sign =
    section.state === "present" ? markup`<span aria-hidden="true">✓</span>` : markup`${state[section.state]}`;
  const spoken = section.state === "present" && hidden(state.present);
  const count = found.length > 0 && markup` ${drawCount(found, sheet)}`;
  return markup`<td class="${section.state}">${sign}${spoken}${count}</td>`;
}

const hidden = (text: string): Markup => markup`<span class="hidden">${text}</span>`;

function positions({ result }: Sheet, isMeant: (finding: Sheet["result"]["messages"][number]) => boolean): number[] {
  return result.messages.flatMap((finding, i) => (isMeant(finding) ? i : []));
}

function drawCount(found: readonly number[], { words, anchor }: Sheet): Markup {
  if (found.length === 0) return markup`0`;
  return markup`<a href="#${anchor(found[0]!)}" aria-label="${counted(words.findingsIn, found.length)}">${found.length}</a>`;
}
