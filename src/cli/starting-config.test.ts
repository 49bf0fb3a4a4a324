import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { readTieoutYml } from "../config/tieout-yml.ts";
import { memoryHost } from "../host/memory-host.ts";
import { profiles } from "../profile/choose.ts";
import { startingConfig } from "./starting-config.ts";
import { survey } from "./survey.ts";

const known = { rules, profiles: profiles.map(({ id }) => id) };

const FILES = {
  'a "b".md': "# Annual Report 2020\n\nThe team met.\n",
  "[e].md": "# Annual Report 2019\n\nThe team met.\n",
  "c.md": "# Report of 2 March 2021\n\nThe team met.\n",
  "d.md": "# Annual report\n\nReporting period: July 2021 to June 2022\n\nThe team met.\n",
};

/** Every setting of the file, with those that stand in remarks switched on. */
async function switchedOn(names: readonly string[]) {
  const host = memoryHost({ files: FILES });
  const reports = names.map((name) => ({ filePath: `/reports/${name}`, format: "markdown" as const }));
  const drafts = await Promise.all(reports.map((report) => survey(report, host)));
  const text = startingConfig(drafts, "schema.json", (path) => host.path.basename(path));
  const on = text.replaceAll(/^# (?=[a-z]\w*:| {2})/gmu, "");
  const { layers } = await readTieoutYml(memoryHost({ files: { "tieout.yml": on } }), known, "/reports/tieout.yml");
  return layers;
}

test("whatever is switched on is right", async () => {
  const [own, override] = await switchedOn([]);
  expect(own).toMatchObject({
    settings: {
      period: { from: "2021-07", to: "2022-06" },
      date: "2022-08-19",
      messages: "en",
      rules: { "duplicate-bullet": { severity: "info" } },
    },
    profile: { profile: "generic" },
    failOn: "warning",
    baseline: "/reports/tieout-baseline.json",
  });
  expect(override?.failOn).toBe("never");
});

test.each([
  ['a "b".md', { period: { from: "2020-01", to: "2020-12" } }],
  ["c.md", { date: "2021-03-02" }],
  ["d.md", { period: { from: "2021-07", to: "2022-06" } }],
])("what %s says of itself", async (name, settings) => {
  const [own] = await switchedOn([name]);
  expect(own?.settings).toMatchObject(settings);
});

test("of several drafts, those whose period has to be given", async () => {
  const [, ...overrides] = await switchedOn(Object.keys(FILES));
  expect(overrides).toHaveLength(1);
  expect(overrides[0]?.covers('/reports/a "b".md')).toBe(true);
  expect(overrides[0]?.settings.period).toEqual({ from: "2020-01", to: "2020-12" });
});
