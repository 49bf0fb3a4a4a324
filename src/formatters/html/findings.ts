import { drawFinding } from "./finding.ts";
import { markup, type Markup } from "./markup.ts";
import { byEntry, departmentsOf, type Sheet } from "./sheet.ts";
import { counted } from "./words.ts";

/** All findings of a report, grouped by entry. */
export function drawFindings(sheet: Sheet): Markup {
  const { words, result, part } = sheet;
  const groups = [...byEntry(sheet)];
  return markup`
<section id="${part("findings")}">
<h3>${words.findings}</h3>
${result.messages.length === 0 && markup`<p>${words.noFindings}</p>`}
${groups.map(([entry, findings]) => {
  const departments = entry === "" ? [] : departmentsOf(findings[0]![0], sheet);
  // A report without entries needs no word for what stands outside of them.
  const title = entry !== "" ? entry : groups.length > 1 ? words.outside : sheet.name;
  return markup`
<section class="entry">
<h4>${title} <span class="count">${counted(words.findingsIn, findings.length)}</span></h4>
${departments.length > 0 && markup`<p class="responsible">${words.responsible.replace("{names}", () => departments.join(words.list))}</p>`}
${findings.map(([finding, index]) => drawFinding(finding, index, sheet))}
</section>`;
})}
</section>`;
}
