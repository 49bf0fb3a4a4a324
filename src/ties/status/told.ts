import type { LanguagePack } from "../../lang/pack.ts";
import { ofType } from "../../model/facts/fact.ts";
import { blocksInSection } from "../../model/blocks-in.ts";
import type { Report, Section, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import { gather } from "../../text/gather.ts";
import { interner } from "../../text/interned.ts";
import { memory, remembered } from "../../text/remembered.ts";
import type { Listed } from "./listed.ts";
import { symbolId } from "./project.ts";
import { statusReader } from "./status.ts";
import { TitleSearch } from "./title-search.ts";

/** What stands between the name of a project and the end of what is said of it. */
const CLAUSE_END = /[。；;：:]|[,，](?!\s*(?:并|且|and\b))|\.(?=\s|$)/u;
const CLAUSE_START = /^.*[。；;：:，,]/su;
/** Closing marks, and the word that every title may be followed by, are passed over. */
const CLOSING = /^(?:[”"’」》）)\s]|\([^()]{0,40}\)|（[^（）]{0,40}）)*/u;

/** The listed projects by their titles and by their symbols. */
interface Names {
  readonly titles: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

/** What sentences outside of the lists say of the listed projects: "the project … was completed at the end of 2021". */
export function toldStatuses(report: Report, titles: Names["titles"], ids: Names["ids"]): Listed[] {
  const names = sameNames(JSON.stringify([...titles, ...ids]), () => ({ titles, ids }));
  const { inSection, inSentence } = toldReader(report.language)(names);
  const bodies = report.sections.filter(({ role }) => role !== "projects" && role !== "references");
  return gather(bodies.filter(holdsStatements), (section) =>
    inSection(section, () =>
      gather(blocksInSection(section), (block) => gather(report.sentencesOf(block), inSentence)),
    ),
  );
}

/** As long as the lists name the same projects, no sentence has to be read again. */
const sameNames = interner<Names>();
const NOTHING: readonly Listed[] = [];

const toldReader = remembered((pack: LanguagePack) => {
  const reader = statusReader(pack);
  return remembered(({ titles, ids }: Names) => {
    const search = new TitleSearch(titles);
    const inSentence = remembered((sentence: Sentence): readonly Listed[] => {
      const { text, span } = sentence;
      const named = namesIn(sentence, search, ids);
      if (named.length === 0 || !reader) return NOTHING;
      return named.flatMap(({ id, start, end }): Listed[] => {
        const behind = text.slice(end).replace(CLOSING, "");
        const clause = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length);
        const lead = text.slice(0, start).replace(CLAUSE_START, "");
        const status = reader.behind(clause) ?? reader.inFront(lead);
        return status ? [{ id, status, at: { start: span.start + start, end: span.start + end } }] : [];
      });
    });
    return { inSentence, inSection: memory<Section, readonly Listed[]>() };
  });
});

interface Name {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function namesIn({ facts, block, span, text }: Sentence, search: TitleSearch, ids: Names["ids"]): Name[] {
  const found: Name[] = facts
    .filter(ofType("symbol"))
    .map((symbol) => ({
      id: symbolId(symbol, block),
      start: symbol.span.start - span.start,
      end: symbol.span.end - span.start,
    }))
    .filter(({ id }) => ids.has(id));
  for (const name of search.in(text.toLowerCase())) {
    if (!found.some(({ id }) => id === name.id)) found.push(name);
  }
  return found;
}
