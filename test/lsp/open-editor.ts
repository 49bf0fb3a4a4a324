import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { Editor } from "./editor.ts";

/** A server of its own for one test, and an empty folder with the address of a report in it. */
export function openEditor(): { editor: Editor; folder: string; uri: string } {
  const folder = mkdtempSync(join(tmpdir(), "tieout-lsp-"));
  const editor = new Editor();
  onTestFinished(() => {
    editor.server.kill();
    rmSync(folder, { recursive: true });
  });
  return { editor, folder, uri: pathToFileURL(join(folder, "report.md")).href };
}
