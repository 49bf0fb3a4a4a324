import type { Range, WorkspaceEdit } from "vscode-languageserver/node";
import type { TiedReport } from "../ties/tied-report.ts";
import { readCitations } from "../ties/citations/citing.ts";
import { placeIn } from "../ties/terms/passage.ts";
import { allPassages, readingsOf } from "../ties/terms/reading.ts";
import { placeOf, writtenNames } from "../ties/terms/written-names.ts";
import { quotedIn } from "../text/quoted.ts";
import type { Span } from "../text/span.ts";
import { namedAt } from "./mentions.ts";
import { rangeOf } from "./places.ts";
import type { Checked } from "./reports.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** A document symbol or a term, and all places where it stands. */
interface Renamable {
  readonly at: Span;
  readonly places: readonly Span[];
}

/** What an editor shows to be renamed; null where nothing is that could be. */
export function renamed(checked: Checked, offset: number): { range: Range; placeholder: string } | null {
  const { report } = checked;
  const found = renamableAt(report, offset);
  if (!found) return null;
  return { range: rangeOf(checked, found.at), placeholder: report.slice(found.at.start, found.at.end) };
}

/** The new name in place of the old one, wherever it stands; null where there is nothing to rename. */
export function rename(
  { report, snapshot }: Checked,
  offset: number,
  newName: string,
  versioned: boolean,
): WorkspaceEdit | null {
  const found = renamableAt(report, offset);
  if (!found) return null;
  const changes = found.places.map((span) => ({ span: report.offsets.spanInText(span), text: newName }));
  return workspaceEdit(snapshot, changes, versioned);
}

function renamableAt(report: TiedReport, offset: number): Renamable | undefined {
  return symbolAt(report, offset) ?? quotedAt(report, offset) ?? nameAt(report, offset);
}

/** In whatever form, also in one that is a slip: all mentions of a document are of one document. */
function symbolAt(report: TiedReport, offset: number): Renamable | undefined {
  const named = namedAt(report, offset);
  const mentions = named?.mentions[0]?.fact.type === "symbol" ? named.mentions.map(({ span }) => span) : [];
  const citations = readCitations(report);
  const cited = citations.find(({ span }) => holds(span, offset));
  const others = cited ? citations.filter(({ base }) => base === cited.base).map(({ span }) => span) : [];
  const places = [...new Map([...mentions, ...others].map((span) => [span.start, span])).values()];
  const at = cited?.span ?? named?.at;
  return at && places.length > 0 ? { at, places } : undefined;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** A name with capitals, the longest that is there, in the same spelling; its other spellings are another finding. */
function nameAt(report: TiedReport, offset: number): Renamable | undefined {
  const names = writtenNames(readingsOf(report).map(({ wordings }) => wordings));
  const uses = [...names.values()].flatMap((all) => all.map((use) => ({ use, all })));
  const [longest] = uses
    .filter(({ use }) => holds(placeOf(use), offset))
    .sort((a, b) => b.use.form.length - a.use.form.length);
  if (!longest) return undefined;
  const same = longest.all.filter(({ form }) => form === longest.use.form);
  return { at: placeOf(longest.use), places: same.map(placeOf) };
}

/** A quoted title, in any script: the same words between the same marks, and wherever else they stand as words of their own. */
function quotedAt(report: TiedReport, offset: number): Renamable | undefined {
  const { quotes, spaced } = report.language;
  const passages = allPassages(report);
  const passage = passages.find(({ start, text }) => start <= offset && offset <= start + text.length);
  const at =
    passage &&
    quotes
      .flatMap(([open, close]) => quotedIn(passage.text, open, close))
      .find((span) => holds(span, offset - passage.start));
  if (!at) return undefined;
  const title = passage.text.slice(at.start, at.end);
  const places = passages.flatMap((other) =>
    occurrences(other.text, title, spaced).map((index) => placeIn(other, index, index + title.length)),
  );
  return { at: placeIn(passage, at.start, at.end), places };
}

/** In a script with spaces not inside of longer words. */
function occurrences(text: string, words: string, spaced: boolean): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = (text[at - 1] ?? " ") + (text[at + words.length] ?? " ");
    if (!spaced || !/[\p{L}\p{N}]/u.test(around)) found.push(at);
  }
  return found;
}
