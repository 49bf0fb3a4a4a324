import { ofType } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { Listed } from "./listed.ts";
import { symbolId } from "./project.ts";
import { statusReader } from "./status.ts";

/** A title is searched for by its beginning, so long. */
const SHORTEST = 8;
/** What stands between the name of a project and the end of what is said of it. */
const CLAUSE_END = /[。；;：:]|[,，](?!\s*(?:并|且|and\b))|\.(?=\s|$)/u;
const CLAUSE_START = /^.*[。；;：:，,]/su;
/** Closing marks, and the word that every title may be followed by, are passed over. */
const CLOSING = /^(?:[”"’」》）)\s]|\([^()]{0,40}\)|（[^（）]{0,40}）)*/u;

/** What sentences outside of the lists say of the listed projects: "the project … was completed at the end of 2021". */
export function toldStatuses(
  report: Report,
  titles: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Listed[] {
  const reader = statusReader(report.language);
  if (!reader) return [];
  return report.sentences.flatMap((sentence) => {
    const { role } = report.sectionOf(sentence.block);
    if (role === "projects" || role === "references") return [];
    return namesIn(sentence, report, titles, known).flatMap(({ id, start, end }): Listed[] => {
      const behind = sentence.text.slice(end).replace(CLOSING, "");
      const clause = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length);
      const lead = sentence.text.slice(0, start).replace(CLAUSE_START, "");
      const status = reader.behind(clause) ?? reader.inFront(lead);
      if (!status) return [];
      return [{ id, status, at: { start: sentence.span.start + start, end: sentence.span.start + end } }];
    });
  });
}

interface Name {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function namesIn(
  sentence: Sentence,
  report: Report,
  titles: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Name[] {
  const found: Name[] = sentence.facts
    .filter(ofType("symbol"))
    .map((symbol) => ({
      id: symbolId(symbol, report),
      start: symbol.span.start - sentence.span.start,
      end: symbol.span.end - sentence.span.start,
    }))
    .filter(({ id }) => known.has(id));
  const text = sentence.text.toLowerCase();
  for (const [title, id] of titles) {
    if (title.length < SHORTEST || found.some((name) => name.id === id)) continue;
    const at = text.indexOf(title);
    if (at >= 0) found.push({ id, start: at, end: at + title.length });
  }
  return found;
}
