import type { RuleScore } from "./labelled.ts";
import type { PlantedScore } from "./planted.ts";

/** `docs/scores.md` from the scores. */
export function page(scores: readonly RuleScore[], planted: readonly PlantedScore[], seed: number): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const labelled = scores.map(({ rule, definite, detectable, findings, traps }) => {
    const all = findings.right + findings.wrong + findings.unread;
    return row([
      rule,
      `${definite.found} of ${definite.all}`,
      `${detectable.found} of ${detectable.all}`,
      `${findings.right} of ${all}`,
      findings.unread,
      traps.length,
    ]);
  });
  const missed = scores
    .filter((score) => score.missed.length > 0)
    .map(({ rule, missed: ids }) => `- ${rule}: ${ids.join(", ")}`);
  const slips = planted.map(({ rule, kind, language, planted: all, found, collateral }) =>
    row([rule, kind, language, all, found, collateral]),
  );
  const [all, found, collateral] = (["planted", "found", "collateral"] as const).map((key) =>
    planted.reduce((sum, one) => sum + one[key], 0),
  );
  return `# Scores

Written by \`npm run score -- --update\`; do not edit.

## Labelled reports

Real reports in which readers have marked what is wrong. A finding is right if its rule is the label's, or a close kin of it
(\`bench/score/labels.ts\`), and its range or a related one overlaps a quote of the label; or if a person has read it and said
why (\`bench/score/confirmed.json\`). What nobody has read counts as wrong. Labels that need the meaning of a text, knowledge of
the world or a second document are not counted. "Definite" are labels on which any careful editor would act.

| rule | definite labels found | all labels found | findings right | of them unread | traps reported |
| --- | --- | --- | --- | --- | --- |
${labelled.join("\n")}

Not found:

${missed.join("\n")}

## Planted slips

One slip at a time, at random places, in the clean examples and in real reports, seed ${seed}. The kinds are those of
\`bench/score/planters\`; for some of them a paragraph of our own is put in first, and reporting that paragraph without the slip
counts as something else. \`npm run score -- --planted --list\` shows what was missed.

| rule | kind | language | planted | found | with something else |
| --- | --- | --- | --- | --- | --- |
${slips.join("\n")}

In all ${all} planted, ${found} found, ${collateral} with something else.
`;
}
