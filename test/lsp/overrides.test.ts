import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEditor } from "./open-editor.ts";

const REPORT =
  "# Report\n\n- The library opened its reading room in June 2021.\n- The library opened its reading room in June 2021.\n";

test("reports of one folder have settings of their own", async () => {
  const { editor, folder, uri } = openEditor();
  writeFileSync(join(folder, "tieout.yml"), "overrides:\n  - { files: [draft.md], rules: false }\n");
  await editor.initialize({});
  const draft = uri.replace("report.md", "draft.md");
  editor.open(draft, REPORT);
  expect(await editor.findings(draft, 1)).toEqual([]);
  editor.open(uri, REPORT);
  expect(await editor.findings(uri, 1)).toHaveLength(1);
});
