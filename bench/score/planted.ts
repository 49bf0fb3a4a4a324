import { readReport, type Format } from "../../src/engine/document.ts";
import type { Message } from "../../src/engine/result.ts";
import { isKin, ruleOf, touches } from "./labels.ts";
import { messagesOf } from "./labelled.ts";
import { planters } from "./planters/index.ts";
import { mulberry32, pick } from "./random.ts";

export interface PlantedScore {
  readonly rule: string;
  readonly kind: string;
  readonly language: string;
  readonly planted: number;
  readonly found: number;
  /** New findings beside the slips, and findings on what was put in rightly. */
  readonly collateral: number;
  readonly misses: readonly string[];
}

interface Source {
  readonly file: string;
  readonly text: string;
}

/** So many places are tried for a slip before the reports are taken to have none. */
const TRIES = 80;

/** Plants `each` slips of every kind, one at a time, in the reports of each language, and counts what is found. */
export function scorePlanted(sources: readonly Source[], each: number, seed: number): PlantedScore[] {
  const reports = sources.map(({ file, text }) => {
    const format: Format = file.endsWith(".md") ? "markdown" : "text";
    const report = readReport({ text, format });
    return { file, text, format, report, known: new Set(messagesOf(file, text).map(keyOf)) };
  });
  return planters.flatMap((planter, n) =>
    ["en", "zh"].map((language): PlantedScore => {
      const random = mulberry32(seed * 1000 + n * 2 + (language === "zh" ? 1 : 0));
      const own = reports.filter(({ report }) => report.language.id === language);
      const counts = { planted: 0, found: 0, collateral: 0 };
      const misses: string[] = [];
      for (let i = 0, tries = 0; i < each && tries < each * TRIES; tries++) {
        const source = pick(own, random);
        const slip = source && planter.plant(source.report, random, source.format);
        if (!slip) continue;
        i++;
        const messages = messagesOf(source.file, slip.text);
        const isOwn = (message: Message): boolean => touches(message, [slip.at]);
        const isFound = messages.some((message) => isKin(ruleOf(message), planter.rule) && isOwn(message));
        const before = source.known;
        const others = messages.filter((message) => !before.has(keyOf(message)) && !isOwn(message));
        const onClean =
          slip.clean === undefined
            ? 0
            : messagesOf(source.file, slip.clean).filter((message) => !before.has(keyOf(message)) && isOwn(message))
                .length;
        counts.planted++;
        counts.found += isFound ? 1 : 0;
        counts.collateral += (others.length > 0 ? 1 : 0) + (onClean > 0 ? 1 : 0);
        if (!isFound)
          misses.push(`${source.file}: ${slip.text.slice(slip.at.start, slip.at.start + 80).replaceAll("\n", " ⏎ ")}`);
      }
      return { rule: planter.rule, kind: planter.kind, language, ...counts, misses };
    }),
  );
}

/** A finding without its place, which a slip in front of it moves, and without counts of places, which a slip may change. */
const keyOf = ({ ruleId, message }: Message): string =>
  `${ruleId} ${message.replaceAll(/\d+(?= (?:of|places)|处)/gu, "#")}`;
