import type { TiedReport } from "../ties/tied-report.ts";
import { isBroken } from "../ties/tie.ts";
import type { UnusualTie } from "../ties/usual.ts";
import { overlaps, type Span } from "../text/span.ts";
import { words } from "./words.ts";

/** So many of the places that agree with each other are shown. */
const SHOWN = 3;

/** Messages that a rule has for what stands otherwise in a passage that is repeated. */
export const UNUSUAL_MESSAGES = {
  unusual: {
    en: '"{stated}" here; "{usual}" between the same words in {count} other places',
    zh: '"{stated}"；其他{count}处相同文字中为"{usual}"',
  },
  usual: { en: '"{usual}" here', zh: '此处为"{usual}"' },
  replaceUnusual: { en: 'Change "{stated}" to "{usual}"', zh: '将"{stated}"改为"{usual}"' },
} as const;

/** Figures of one kind that stand otherwise in a passage which the report repeats, but for those that are `told` already. */
export function* unusualFindings(report: TiedReport, kind: UnusualTie["kind"], told: readonly Span[]) {
  for (const tie of report.ties.unusual.filter(isBroken)) {
    const { at, usual, verdict } = tie;
    if (tie.kind !== kind || told.some((span) => overlaps(span, at))) continue;
    const [model] = usual as readonly [Span];
    const data = { stated: words(report, at), usual: words(report, model), count: usual.length };
    yield {
      message: "unusual" as const,
      certainty: verdict.certainty,
      at,
      data,
      related: usual.slice(0, SHOWN).map((span) => ({ message: "usual" as const, at: span, data })),
      suggestions: [{ message: "replaceUnusual" as const, at, data, text: report.slice(model.start, model.end) }],
    };
  }
}
