import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusBeside } from "./labels.ts";
import { messagesOf, scoreLabelled, type Labelled, type RuleScore } from "./labelled.ts";
import { scorePlanted, type PlantedScore } from "./planted.ts";
import { agendaReport } from "./agenda-en.ts";
import { fallen } from "./fallen.ts";
import { page } from "./page.ts";

/**
 * `npm run score`: what the rules find on the labelled reports and of slips that are planted at random.
 * `--planted` plants, `--update` writes docs/scores.md, `--list` shows what was missed and what nobody has read, `--check` fails if
 * a rule has become worse than what is committed.
 */
const { values } = parseArgs({
  options: {
    planted: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    "per-rule": { type: "string", default: "20" },
  },
});

/** The scores that a change is held against. */
const COMMITTED = "bench/score/committed.json";

const root = process.cwd();
const corpus = corpusBeside(root);
if (!corpus) console.log("The labelled reports are not beside this checkout: only the examples are used.");

const labelled = corpus ? scoreLabelled(corpus, root) : undefined;
if (labelled) showLabelled(labelled);
const planted = values.planted || values.update ? plant() : undefined;
if (planted) showPlanted(planted);
if (values.update && labelled) {
  writeFileSync(join(root, "docs/scores.md"), page(labelled.scores, planted ?? [], Number(values.seed)));
  writeFileSync(
    join(root, COMMITTED),
    `${JSON.stringify(labelled.scores, undefined, 2)}
`,
  );
}
if (values.check && labelled) {
  const worse = fallen(
    labelled.scores,
    JSON.parse(readFileSync(join(root, COMMITTED), "utf8")) as readonly RuleScore[],
  );
  for (const sentence of worse) console.error(sentence);
  if (worse.length > 0) process.exitCode = 1;
}

function showLabelled({ scores, unread }: Labelled): void {
  console.table(scores.map(rowOf));
  for (const { rule, missed, traps } of scores) {
    if (missed.length > 0) console.log(`missed by ${rule}: ${missed.join(", ")}`);
    if (traps.length > 0) console.log(`traps reported by ${rule}: ${traps.join(", ")}`);
  }
  if (!values.list) return;
  for (const { file, message } of unread)
    console.log(`${file}:${message.line} ${message.ruleId} ${message.fingerprint} ${message.message}`);
}

function rowOf({ rule, definite, detectable, findings, traps }: RuleScore) {
  const all = findings.right + findings.wrong + findings.unread;
  return {
    rule,
    "definite found": `${definite.found}/${definite.all}`,
    "all found": `${detectable.found}/${detectable.all}`,
    "findings right": `${findings.right}/${all}`,
    unread: findings.unread,
    traps: traps.length,
  };
}

function plant(): PlantedScore[] {
  const examples = readdirSync(join(root, "examples"))
    .filter((name) => /-clean\.(?:md|txt)$/u.test(name))
    .map((name) => join("examples", name));
  const real = corpus
    ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
        .filter(
          (name) =>
            /(?:wipo-da-zh.*\.txt|(?:plct-monthly|usds-reports|freebsd-quarterly).*\.md)$/u.test(name) &&
            !name.includes("README"),
        )
        .map((name) => join(corpus, name))
    : [];
  const sources = [...examples.map((file) => join(root, file)), ...real.sort()].map((file) => ({
    file,
    text: readFileSync(file, "utf8"),
  }));
  const made = { file: "made-up-agenda.md", text: agendaReport() };
  const small = [...sources, made].filter(
    ({ text, file }) => text.length < 120_000 && messagesOf(file, text).length < 200,
  );
  return scorePlanted(small, Number(values["per-rule"]), Number(values.seed));
}

function showPlanted(scores: readonly PlantedScore[]): void {
  console.table(
    scores.map(({ rule, kind, language, planted: all, found, collateral }) => ({
      rule,
      kind,
      language,
      planted: all,
      found,
      collateral,
    })),
  );
  const [all, found, collateral] = [sum(scores, "planted"), sum(scores, "found"), sum(scores, "collateral")];
  console.log(
    `planted ${all}, found ${found} (${((100 * found) / all).toFixed(1)} %), with something else ${collateral}`,
  );
  if (values.list)
    for (const { rule, kind, misses } of scores)
      for (const miss of misses) console.log(`missed ${rule} ${kind} ${miss}`);
}

function sum(scores: readonly PlantedScore[], key: "planted" | "found" | "collateral"): number {
  return scores.reduce((total, score) => total + score[key], 0);
}
