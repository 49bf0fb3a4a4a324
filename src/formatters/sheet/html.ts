import { interpolate } from "../../engine/interpolate.ts";
import type { SheetFigure, SheetPlace, SheetTie, TieOutSheet } from "../../engine/tie-out-sheet.ts";
import type { FigureStatus } from "../../ties/coverage.ts";
import { REASONS } from "../../ties/reasons.ts";
import { markup, type Markup } from "../html/markup.ts";
import { shell } from "../html/shell.ts";
import { styleHash } from "./hashes.ts";
import { CLASSES, type Page } from "./page.ts";
import type { SheetFormatter } from "./sheet-options.ts";
import { style } from "./style.ts";
import { drawText } from "./text.ts";
import { MARKS, sheetWords, type SheetWords } from "./words.ts";

/** Our own style and nothing else: no script at all. */
const POLICY = `style-src '${styleHash}'`;

/** One file: the sheet, and below it the text of the report; figures lead from each to the other. */
export const html: SheetFormatter = (sheets, { nameOf, version }) => {
  const pages = sheets.map((sheet, i): Page => ({
    sheet,
    name: nameOf(sheet.filePath),
    words: sheetWords(sheet.language),
    part: (name) => `s${i + 1}-${name}`,
  }));
  const languages = new Set(pages.map(({ words }) => words));
  const words = languages.size === 1 ? pages[0]!.words : sheetWords("en");
  const title = pages.length === 1 ? `${words.title}${words.comma}${pages[0]!.name}` : words.title;
  const body = markup`<header>
<h1>${words.title}</h1>
${pages.length > 1 && drawList(pages, words)}
</header>
<main id="main" tabindex="-1">${pages.map(drawSheet)}</main>
<footer><p>${interpolate(words.madeBy, { version })}</p></footer>`;
  return shell({ lang: words.lang, title, policy: POLICY, style, skip: words.skip, body });
};

const drawList = (pages: readonly Page[], words: SheetWords): Markup =>
  markup`<nav aria-label="${words.sheets}"><ul>${pages.map(({ name, part, sheet }) => markup`<li><a href="#${part("report")}">${name}</a> ${percent(sheet.checked)}</li>`)}</ul></nav>`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const drawSheet = (page: Page): Markup => {
  const { sheet, words, name, part } = page;
  const { figures, checked, counts } = sheet;
  const coverage = interpolate(words.coverage, { percent: percent(checked), n: String(figures.length) });
  return markup`
<article id="${part("report")}" lang="${words.lang}" aria-labelledby="${part("name")}">
<h2 id="${part("name")}">${name}</h2>
${figures.length === 0 ? markup`<p class="coverage">${words.noFigures}</p>` : markup`<p class="coverage">${coverage}</p><p class="hint">${words.coverageHint}</p>${drawLegend(counts, page)}${drawTable(page)}`}
<h3>${words.text}</h3>
<p class="hint">${words.textHint}</p>
${drawText(page)}
</article>`;
};

/** The marks, what they mean, how many there are; each can be left out. */
const drawLegend = (counts: TieOutSheet["counts"], { words, part }: Page): Markup => markup`
<fieldset class="legend"><legend>${words.show}</legend>
${(Object.keys(MARKS) as FigureStatus[]).map((status) => {
  const id = part(CLASSES[status]);
  return markup`<label class="${CLASSES[status]}" for="${id}"><input type="checkbox" id="${id}" checked autocomplete="off"><span class="mark" aria-hidden="true">${MARKS[status]}</span><span>${counts[status]} ${words.status[status]} <small>– ${words.meaning[status]}</small></span></label>
`;
})}</fieldset>`;

const drawTable = (page: Page): Markup => {
  const { sheet, words, part } = page;
  const { number, figure, place, status, account } = words.columns;
  return markup`
<table aria-labelledby="${part("name")}">
<thead><tr><th scope="col">${number}</th><th scope="col">${figure}</th><th scope="col">${place}</th><th scope="col">${status}</th><th scope="col">${account}</th></tr></thead>
<tbody>
${sheet.figures.map((row) => drawRow(row, page))}
</tbody>
</table>`;
};

function drawRow(row: SheetFigure, page: Page): Markup {
  const { words, part } = page;
  const where = [row.place.entry, row.place.section].filter((name) => name !== undefined).join(words.comma);
  const line = interpolate(words.line, { n: String(row.line) });
  return markup`<tr class="${CLASSES[row.status]}" id="${part(`f${row.figure}`)}"><td class="number">${row.figure + 1}</td><th scope="row" class="figure"><a href="#${part(`t${row.figure}`)}">${row.print}</a></th><td class="place">${where} <span class="hint">${line}</span></td><td class="status"><span class="mark" aria-hidden="true">${MARKS[row.status]}</span> ${words.status[row.status]}</td><td class="account">${row.ties.map((tie) => drawTie(tie, page))}${row.reason && REASONS[row.reason][words.lang]}</td></tr>
`;
}

/** A calculation speaks for itself; a statement is told by its place. */
function drawTie({ relation, holds, sum, places }: SheetTie, page: Page): Markup {
  const { words } = page;
  const links = places.map((place, i) => markup`${i > 0 && words.comma}${drawPlace(place, page)}`);
  if (relation !== "same") return markup`<p><span class="sum">${sum}</span>${links.length > 0 && " · "}${links}</p>`;
  return markup`<p>${holds ? words.agrees : words.contradicts} ${links}</p>`;
}

function drawPlace({ figure, print, line }: SheetPlace, { words, part }: Page): Markup {
  const where = interpolate(words.line, { n: String(line) });
  return figure === undefined
    ? markup`${print} <span class="hint">${where}</span>`
    : markup`<a href="#${part(`f${figure}`)}">${print}</a> <span class="hint">${where}</span>`;
}
