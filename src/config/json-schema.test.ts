import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../rules/index.ts";
import { memoryHost } from "../host/memory-host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import { jsonSchema } from "./json-schema.ts";
import { readTieoutYml } from "./tieout-yml.ts";

const known = { rules, profiles: profiles.map(({ id }) => id) };
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(
  jsonSchema(known),
);

const FILES = {
  "../tieout.yml": "",
  "base.yml": "messages: en\n",
  "mine.yml": "id: mine\nsections: []\n",
};

async function isRead(text: string): Promise<boolean> {
  const host = memoryHost({ files: { ...FILES, "tieout.yml": text } });
  try {
    await readTieoutYml(host, known, "/reports/tieout.yml");
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

const GOOD = [
  "profile: generic",
  "profile: ./mine.yml",
  "period: 2021-07/2022-06",
  "period: 2021-07",
  "period: 2021-07-01 / 2022-06-30",
  "period: { from: 2021-07, to: 2022-06-30 }",
  "date: 2022-08-19",
  "messages: zh",
  "failOn: never",
  "requireReason: false",
  "baseline: known.json",
  "chapters: [a.md, 'chapters/*.md']",
  "rules: false",
  "rules: { count-mismatch: true, duplicate-bullet: { severity: info } }",
  "rules: { count-mismatch: { restatements: false } }",
  "suppress: []",
  "suppress: [{ rule: count-mismatch, words: '40' }]",
  "requireReason: true\nsuppress: [{ rule: count-mismatch, words: '40', reason: spring only }]",
  "extends: base.yml",
  "extends: [base.yml, ./base.yml]",
  "extends: []",
  "overrides: []",
  "overrides: [{ files: ['*.txt'] }]",
  "overrides: [{ files: ['*.txt', '!a.txt'], failOn: error, rules: { count-mismatch: false }, profile: wipo-da }]",
];

const BAD = [
  "3",
  "[]",
  "profle: generic",
  "profile: 3",
  "profile: wipoda",
  "period: 2021",
  "period: 2021-13",
  "period: 2021-07/2022-06/2023-06",
  "period: 2021-07-32",
  "period: { from: 2021-07 }",
  "period: { from: 2021-07, to: 2022-06, until: 2022-06 }",
  "date: August",
  "messages: de",
  "failOn: errors",
  "requireReason: 'yes'",
  "baseline: [known.json]",
  "chapters: []",
  "chapters: a.md",
  "rules: 3",
  "rules: { count-mismatc: true }",
  "rules: { count-mismatch: 3 }",
  "rules: { count-mismatch: { severity: fatal } }",
  "rules: { count-mismatch: { restatements: 3 } }",
  "rules: { count-mismatch: { restatement: false } }",
  "suppress: [{ rule: count-mismatch }]",
  "suppress: [{ words: '40' }]",
  "suppress: [{ rule: count, words: '40' }]",
  "suppress: [{ rule: count-mismatch, words: 40 }]",
  "requireReason: true\nsuppress: [{ rule: count-mismatch, words: '40' }]",
  "requireReason: true\nsuppress: [{ rule: count-mismatch, words: '40', reason: '' }]",
  "extends: 3",
  "extends: [3]",
  "overrides: {}",
  "overrides: [{ failOn: error }]",
  "overrides: [{ files: [] }]",
  "overrides: [{ files: '*.txt' }]",
  "overrides: [{ files: ['*.{md,txt}'] }]",
  "overrides: [{ files: ['*.txt'], chapters: [a.md] }]",
  "overrides: [{ files: ['*.txt'], rules: { count: false } }]",
  "overrides: [{ files: ['*.txt'], suppress: [{ rule: count-mismatch }] }]",
  "overrides: [{ files: ['*.txt'], period: 2021 }]",
];

test.each(GOOD)("accepted by an editor and by us: %s", async (text) => {
  expect({ editor: validate(parse(text)), us: await isRead(text) }).toEqual({ editor: true, us: true });
});

test.each(BAD)("refused by an editor and by us: %s", async (text) => {
  expect({ editor: validate(parse(text)), us: await isRead(text) }).toEqual({ editor: false, us: false });
});

test.each([
  "date: 2022-02-30",
  "period: 2022-06/2021-07",
  "profile: ./nowhere.yml",
  "extends: nowhere.yml",
  "extends: tieout.yml",
])("beyond what a schema can say, and refused by us alone: %s", async (text) => {
  expect({ editor: validate(parse(text)), us: await isRead(text) }).toEqual({ editor: true, us: false });
});

const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text]) => text!);

test.each(examples)("an example of the page on configuration: %s", async (text) => {
  expect({ editor: validate(parse(text) ?? {}), us: await isRead(text) }).toEqual({ editor: true, us: true });
});
