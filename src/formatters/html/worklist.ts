import type { Message } from "../../engine/result.ts";
import { interpolate } from "../../engine/interpolate.ts";
import { placeWords } from "./finding.ts";
import { markup, type Markup } from "./markup.ts";
import { byDepartment, byEntry, type Numbered, type Sheet } from "./sheet.ts";

/** The findings as a list of queries in plain words, by entry and by who is responsible, with a button that copies it. */
export function drawWorklist(sheet: Sheet): Markup | undefined {
  const { words, part, result } = sheet;
  if (result.messages.length === 0) return undefined;
  const departments = byDepartment(sheet);
  const areNamed = [...departments.keys()].some((name) => name !== "");
  return markup`
<section class="worklist" id="${part("worklist")}">
<h3>${words.worklist}</h3>
<div class="controls" data-needs-script hidden>
<p class="hint">${words.worklistHint}</p>
${
  areNamed &&
  markup`<fieldset class="switch"><legend>${words.groupBy}</legend>
<label><input type="radio" name="${part("grouping")}" value="entry" checked> ${words.byEntry}</label>
<label><input type="radio" name="${part("grouping")}" value="department"> ${words.byDepartment}</label></fieldset>`
}
<button type="button" data-copy="${part("worklist")}">${words.copy}</button> <span role="status" data-copied="${words.copied}" data-not-copied="${words.notCopied}"></span>
</div>
${drawGroups("entry", byEntry(sheet), words.outside, sheet)}
${areNamed && drawGroups("department", departments, words.noDepartment, sheet)}
</section>`;
}

function drawGroups(
  kind: "entry" | "department",
  groups: ReadonlyMap<string, readonly Numbered[]>,
  otherwise: string,
  sheet: Sheet,
): Markup {
  const drawn = [...groups].map(
    ([name, findings]) => markup`<div class="queries"><h4>${name || (groups.size > 1 ? otherwise : sheet.name)}</h4>
<ul>${findings.map(([finding, index]) => markup`<li data-finding="${sheet.anchor(index)}">${queryText(finding, index, sheet)}</li>`)}</ul></div>`,
  );
  const label = kind === "entry" ? sheet.words.byEntry : sheet.words.byDepartment;
  return markup`<div class="grouping" data-grouping="${kind}" role="group" aria-label="${label}">${drawn}</div>`;
}

/** `[12] Recommendation 8, Highlights (line 104): "40" workshops here; "14" in … (40 ≠ 14); see line 210. Please confirm.` */
function queryText(
  { place, line, message, related, certainty }: Message,
  index: number,
  { words, name, fileNameOf }: Sheet,
): string {
  const others = related.map((other) =>
    other.filePath === undefined ? String(other.line) : `${fileNameOf(other.filePath)}:${other.line}`,
  );
  const lines = [...new Set(others)].filter((other) => other !== String(line)).slice(0, 3);
  const also = lines.length > 0 ? interpolate(words.seeAlso, { lines: lines.join(words.list) }) : "";
  const request = words.request[certainty === "proved" ? "correct" : "confirm"];
  const where = placeWords(place, words) || name;
  return interpolate(words.query, {
    n: index + 1,
    place: where,
    line,
    message: message.replace(/[.。]$/u, ""),
    also,
    request,
  });
}
