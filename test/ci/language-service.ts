import { createRequire } from "node:module";
import type { validate } from "@actions/languageservice";
import { build } from "esbuild";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "./scratch.ts";

/**
 * What finds mistakes in GitHub's own editor: it gives the messages about an action. Its packages import JSON as only a
 * bundler can, so they are bundled into `file`.
 */
export async function loadValidator(file: string): Promise<(action: string) => Promise<unknown[]>> {
  await build({
    stdin: { contents: 'export { validate } from "@actions/languageservice";', resolveDir: root },
    bundle: true,
    format: "cjs",
    platform: "node",
    logLevel: "error",
    outfile: file,
  });
  const service = createRequire(import.meta.url)(file) as { validate: typeof validate };
  let documents = 0;
  return async (action) => {
    // What was parsed is kept by its address.
    const document = TextDocument.create(`file:///${documents++}/action.yml`, "yaml", 0, action);
    return (await service.validate(document)).map(({ message }) => message);
  };
}
