import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const WRONG = "We went to 24 fairs (10 in Africa, 9 in Asia, 4 in Europe).\n";

test("each folder of the workspace has its own settings", async () => {
  const { editor, folder } = openEditor();
  const uris = ["one", "two"].map((name) => {
    mkdirSync(join(folder, name));
    return pathToFileURL(join(folder, name, "report.md")).href;
  }) as [string, string];
  writeFileSync(join(folder, "two/tieout.yml"), "rules:\n  total-mismatch: false\n");
  await editor.initialize();
  for (const uri of uris) editor.open(uri, WRONG);
  expect(await editor.findings(uris[0], 1)).toHaveLength(1);
  expect(await editor.findings(uris[1], 1)).toEqual([]);
});

test("a tieout.yml that is broken while it is typed is told once; what was last right goes on until it is mended", async () => {
  const { editor, folder, uri } = openEditor();
  const config = join(folder, "tieout.yml");
  const changed = (text: string): void => {
    writeFileSync(config, text);
    editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(config).href, type: 2 }] });
  };
  writeFileSync(config, "rules:\n  total-mismatch: false\n");
  await editor.initialize();
  editor.open(uri, WRONG);
  expect(await editor.findings(uri, 1)).toEqual([]);
  for (const [i, broken] of ["rules:\n  total-mismatc: false\n", "rules:\n  total-mismatc: false\n"].entries()) {
    changed(broken);
    editor.change(uri, i + 2, [{ text: `${WRONG}${i}\n` }]);
    expect(await editor.findings(uri, i + 2)).toEqual([]);
  }
  const told = editor.notes.filter(({ method }) => method === "window/showMessage");
  expect(told.map(({ params }) => params.message)).toEqual([expect.stringContaining('did you mean "total-mismatch"')]);
  changed("rules:\n  total-mismatch: true\n");
  editor.change(uri, 9, [{ text: WRONG }]);
  expect(await editor.findings(uri, 9)).toHaveLength(1);
});

test("the time to hold back is asked for, and taken from what is sent", async () => {
  const asked = openEditor();
  asked.editor.answers["workspace/configuration"] = [{ holdBack: 0 }];
  await asked.editor.initialize({ workspace: { configuration: true } }, { holdBack: 60_000 });
  await asked.editor.heard("workspace/configuration");
  asked.editor.open(asked.uri, "We went.\n");
  await asked.editor.findings(asked.uri, 1);
  asked.editor.change(asked.uri, 2, [{ text: WRONG }]);
  expect(await asked.editor.findings(asked.uri, 2)).toHaveLength(1);

  const sent = openEditor();
  await sent.editor.initialize({}, { holdBack: 60_000 });
  const settings: Json = { tieout: { holdBack: 0 } };
  sent.editor.tell("workspace/didChangeConfiguration", { settings });
  sent.editor.open(sent.uri, "We went.\n");
  await sent.editor.findings(sent.uri, 1);
  sent.editor.change(sent.uri, 2, [{ text: WRONG }]);
  expect(await sent.editor.findings(sent.uri, 2)).toHaveLength(1);
});

test("a Chinese report is spoken about in Chinese", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  const text = "# 年度报告\n\n## 亮点\n\n- 协会举办了36期登记讲习班。\n\n## 活动\n\n协会在山区举办了登记讲习班。\n";
  editor.open(uri, text);
  await editor.findings(uri, 1);
  const position = { line: 4, character: 9 };
  const { contents }: Json = await editor.ask("textDocument/hover", { textDocument: { uri }, position });
  expect(contents.value).toBe("未核对: 正文中没有相应的数字");
});
