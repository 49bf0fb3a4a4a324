import { markup, type Markup } from "../html/markup.ts";
import type { SheetFigure } from "../../engine/tie-out-sheet.ts";
import { CLASSES, type Page } from "./page.ts";

/** Every way to end a line, as an editor counts them. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** The text of a report with numbered lines, in which every figure leads to its row. */
export function drawText({ sheet: { text, figures }, part }: Page): Markup {
  const lines: Markup[] = [];
  let next = 0;
  let start = 0;
  for (const end of [...text.matchAll(LINE_END), undefined]) {
    const to = end?.index ?? text.length;
    const own: SheetFigure[] = [];
    while (next < figures.length && figures[next]!.span.start < to) own.push(figures[next++]!);
    lines.push(drawLine(text, { start, end: to }, own, part));
    start = end ? to + end[0].length : to;
  }
  return markup`<ol class="text">${lines}</ol>`;
}

function drawLine(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  figures: readonly SheetFigure[],
  part: Page["part"],
): Markup {
  const pieces: Markup[] = [];
  let from = start;
  for (const { span, figure, status } of figures) {
    const to = Math.min(span.end, end);
    const print = text.slice(span.start, to);
    pieces.push(
      markup`${text.slice(from, span.start)}<a class="${CLASSES[status]}" id="${part(`t${figure}`)}" href="#${part(`f${figure}`)}">${print}</a>`,
    );
    from = to;
  }
  return markup`<li>${pieces}${text.slice(from, end)}</li>
`;
}
