import type { Location, Message, Place } from "../../engine/result.ts";
import { markup, type Markup } from "./markup.ts";
import { marked } from "./marked.ts";
import type { Sheet } from "./sheet.ts";
import { counted, type Words } from "./words.ts";

/** More places than these are folded away. */
const MOST_PLACES = 4;

/** The sum at the end of a message: in brackets, else behind a mark. Quoted words are the report's own and no sum of ours. */
const SUMS = [
  /\s*[(（](?<sum>[^()（）"]*[=≠][^()（）"]*)[)）]$/u,
  /[;；:：,，]\s*(?<sum>[^;；:："]*\d[^;；:："]*[=≠][^;；"]*)$/u,
];

/** A place of a finding, in another file where it says so. */
type Placed = Location & { readonly filePath?: string };

/** Places that stand in the same sentence are shown in it together. */
interface Excerpt {
  readonly places: readonly Placed[];
  /** What the finding says of each, besides itself. */
  readonly notes: readonly string[];
}

/** One finding: what is said, the sum, every place in its sentence, the rule. */
export function drawFinding(finding: Message, index: number, sheet: Sheet): Markup {
  const { words, isNew } = sheet;
  const { severity, message } = finding;
  const sum = SUMS.map((pattern) => pattern.exec(message)).find((match) => match !== null);
  const title = sum ? message.slice(0, sum.index) : message;
  const excerpts = excerptsOf(finding).map((excerpt) => drawExcerpt(excerpt, finding, sheet));
  const fresh = isNew(finding);
  return markup`
<article class="finding ${severity}" id="${sheet.anchor(index)}" data-rule="${shortId(finding)}" data-severity="${severity}" data-new="${fresh ? "yes" : "no"}">
<p class="number"><a href="#${sheet.anchor(index)}">${index + 1}</a></p>
<h5><span class="severity">${words.severity[severity]}</span>${fresh && markup` <span class="new">${words.isNew}</span>`} ${quoted(title)}</h5>
${sum && markup`<p class="sum"><span class="hidden">${words.calculation} </span>${sum.groups!["sum"]!}</p>`}
<div class="places">${excerpts.slice(0, MOST_PLACES)}</div>
${
  excerpts.length > MOST_PLACES &&
  markup`<details><summary>${counted(words.morePlaces, excerpts.length - MOST_PLACES)}</summary><div class="places">${excerpts.slice(MOST_PLACES)}</div></details>`
}
${drawRepairs(finding, sheet)}
<p class="rule">${drawRule(shortId(finding), sheet)}</p>
</article>`;
}

const drawRule = (id: string, { nameOf, summaryOf }: Sheet): Markup =>
  markup`${nameOf(id) !== id && markup`<b>${nameOf(id)}</b> `}<code>${id}</code> ${summaryOf(id)}`;

export const shortId = ({ ruleId }: Pick<Message, "ruleId">): string => ruleId.replace(/^tieout\//u, "");

/** `Recommendation 8, Highlights`; empty for what stands before every heading. */
export const placeWords = ({ entry = "", section = "" }: Place, { comma }: Words): string =>
  [...new Set([entry, section])].filter((part) => part !== "").join(comma);

export const lineWords = (line: number, words: Words): string => words.line.replace("{n}", String(line));

/** The words that a message quotes stand out. */
function quoted(message: string): Markup {
  const pieces = message.split(/"([^"]*)"/u);
  return markup`${pieces.map((piece, i) => (i % 2 === 0 ? markup`${piece}` : markup`“<b>${piece}</b>”`))}`;
}

function excerptsOf(finding: Message): readonly Excerpt[] {
  const excerpts = new Map<string, { places: Placed[]; notes: string[] }>();
  for (const place of [finding, ...finding.related]) {
    const { passage, line, span, filePath = "" }: Placed = place;
    const key = `${filePath} ${passage ? `${passage.start} ${passage.text.length}` : `line ${line} ${span.start}`}`;
    const excerpt = excerpts.get(key) ?? { places: [], notes: [] };
    excerpt.places.push(place);
    if (place !== finding) excerpt.notes.push(place.message);
    excerpts.set(key, excerpt);
  }
  return [...excerpts.values()];
}

function drawExcerpt({ places, notes }: Excerpt, finding: Message, { words, sourceOf, fileNameOf }: Sheet): Markup {
  const first = places[0]!;
  const file = first.filePath === undefined ? "" : `${fileNameOf(first.filePath)}${words.comma}`;
  const lines = [...new Set(places.map(({ line }) => line))].map((line) => lineWords(line, words));
  const where = placeWords(first.place, words);
  return markup`<figure><figcaption><b>${file}${lines.join(words.list)}</b>${where !== "" && markup` <span>${where}</span>`}</figcaption>
<blockquote>${marked(places, finding, sourceOf(first.filePath))}</blockquote>
${[...new Set(notes)].map((note) => markup`<p class="note">${quoted(note)}</p>`)}</figure>`;
}

function drawRepairs({ suggestions, fix }: Message, { words, withRepairs }: Sheet): Markup | false {
  const repairs = [...suggestions.map(({ message }) => message), ...(fix ? [`→ "${fix.text}"`] : [])];
  if (!withRepairs || repairs.length === 0) return false;
  return markup`<details open><summary>${words.repairs}</summary><ul>${repairs.map((repair) => markup`<li>${quoted(repair)}</li>`)}</ul></details>`;
}
