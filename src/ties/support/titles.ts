import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";

/** A shorter one is a word under quotation marks, a longer one a quotation. */
const SHORTEST = 6;
const LONGEST = 80;

/** The quoted titles in a sentence, without their marks. */
export const titlesIn = (
  { text, span }: Sentence,
  { quotes }: LanguagePack,
): { readonly text: string; readonly span: Span }[] =>
  quotes.flatMap(([open, close]) => {
    const titles: { text: string; span: Span }[] = [];
    for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) {
      const end = text.indexOf(close, from + 1);
      if (end < 0) break;
      const title = text.slice(from + 1, end);
      if (title.length >= SHORTEST && title.length <= LONGEST)
        titles.push({ text: title, span: { start: span.start + from, end: span.start + end + 1 } });
      from = end;
    }
    return titles;
  });
