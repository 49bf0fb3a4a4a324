import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Host, Output } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";

export interface DiskHost extends Host {
  readonly stdout: Output & { written: string };
  readonly stderr: Output & { written: string };
}

/** A new folder on the disk with these files in it, outside of the project, whose configuration would be found. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tieout-test-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The real machine in a folder of it, with what it prints kept. */
export function diskHost(cwd: string): DiskHost {
  const output = (): DiskHost["stdout"] => {
    const sink = {
      written: "",
      isTTY: false,
      columns: undefined,
      write: (text: string) => void (sink.written += text),
    };
    return sink;
  };
  return { ...nodeHost, cwd, env: {}, stdout: output(), stderr: output() };
}
