import { pick } from "../random.ts";
import { replaced, type Planter } from "./planter.ts";

/** So often a name has to stand for one place without its form to be a slip. */
const OFTEN = 4;

/** One place writes a frequent name in capitals inside with another case. */
export const variedName: Planter = {
  rule: "term-variant",
  kind: "case",
  plant(report, random) {
    const places = report.sentences.flatMap(({ text, span, block }) =>
      report.sectionOf(block).role === "fixed" || block.kind === "table"
        ? []
        : [
            ...text.matchAll(/(?<![\p{Lu}\p{Ll}\p{N}./@-])\p{Lu}{2,}\s\p{Lu}[A-Za-z]{3,}(?![\p{Lu}\p{Ll}\p{N}./@-])/gu),
          ].map(({ index, 0: name }) => ({
            name,
            start: span.start + index,
          })),
    );
    const counts = new Map<string, number>();
    for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
    const chosen = pick(
      places.filter(({ name }) => counts.get(name)! >= OFTEN),
      random,
    );
    if (!chosen) return undefined;
    const end = chosen.start + chosen.name.length;
    return replaced(report.text, { start: chosen.start, end }, chosen.name.replace(" ", "-"));
  },
};

/** The text of an entry uses a code that its list does not have. */
export const foreignCode: Planter = {
  rule: "unlisted-code",
  kind: "code",
  plant(report, random) {
    const lists = report.sections.filter(({ role }) => role === "codes");
    const codesOf = (text: string): string[] => text.match(/\d\.\d/gu) ?? [];
    const all = lists.flatMap(({ blocks }) => blocks.flatMap(({ text }) => codesOf(text)));
    const section = pick(
      report.sections.filter(
        ({ role, blocks }) => role === "activities" && blocks.some(({ kind }) => kind === "paragraph"),
      ),
      random,
    );
    const own = lists.find(({ entry }) => entry === section?.entry)?.blocks.flatMap(({ text }) => codesOf(text)) ?? [];
    const code = pick(
      [...new Set(all)].filter((one) => !own.includes(one)),
      random,
    );
    const block = section?.blocks.find(({ kind, text }) => kind === "paragraph" && /。|\./u.test(text));
    if (!code || !block || own.length === 0) return undefined;
    const words = report.language.id === "zh" ? `（预期成果${code}）` : ` (Expected Result ${code})`;
    const mark = block.text.search(/[。.]/u);
    const at = block.content.start + mark;
    return {
      text: report.text.slice(0, at) + words + report.text.slice(at),
      at: { start: at, end: at + words.length },
    };
  },
};
