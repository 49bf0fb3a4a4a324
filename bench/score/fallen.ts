import type { RuleScore } from "./labelled.ts";

/** What a rule found before and does not find now, and what it reports wrongly now: a sentence for each. */
export function fallen(now: readonly RuleScore[], committed: readonly RuleScore[]): string[] {
  return committed.flatMap((before) => {
    const after = now.find(({ rule }) => rule === before.rule);
    if (!after) return [`${before.rule}: the rule is gone`];
    const sentences: string[] = [];
    const lost = after.missed.filter((id) => !before.missed.includes(id));
    if (lost.length > 0) sentences.push(`${before.rule}: no longer found: ${lost.join(", ")}`);
    const traps = after.traps.filter((id) => !before.traps.includes(id));
    if (traps.length > 0) sentences.push(`${before.rule}: now reports what is right: ${traps.join(", ")}`);
    const doubtful = (score: RuleScore): number => score.findings.unread + score.findings.wrong;
    if (doubtful(after) > doubtful(before))
      sentences.push(
        `${before.rule}: ${doubtful(after)} findings that no label and no confirmation bears out, ${doubtful(before)} before; read them (--list) and add them to bench/score/confirmed.json`,
      );
    return sentences;
  });
}
