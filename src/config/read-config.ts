import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { UserError } from "../host/user-error.ts";
import type { ConfigFile, Parsed } from "./config-file.ts";
import { explainSyntax } from "./explain.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

/** Reads a JSON, YAML or JavaScript file. A name without an extension says nothing: then a brace means JSON. */
export async function readConfig(host: Host, path: string, syntax?: "json"): Promise<ConfigFile> {
  const name = host.path.relative(host.cwd, path);
  const extension = host.path.extname(path);
  if (!syntax && /^\.[cm]?js$/u.test(extension)) return readProgram(host, path, name);

  const bytes = await host.readFile(path).catch(named(name));
  const decoded = decode(bytes);
  if (!decoded.ok) throw new UserError(`${name}: ${decoded.message}`);

  const { text } = decoded;
  const isJson =
    syntax === "json" || extension === ".json" || (!/^\.ya?ml$/u.test(extension) && /^\s*(?:[{[]|\/[/*])/u.test(text));
  const parsed: Parsed = isJson ? parseJson(text) : await parseYaml(text);
  if (!parsed.ok) throw explainSyntax(host, path, text, parsed.at, parsed.message);
  return { path, text, value: parsed.value, locate: parsed.locate };
}

async function readProgram(host: Host, path: string, name: string): Promise<ConfigFile> {
  const module = await host.importModule(path).catch((error: unknown) => {
    throw new UserError(`${name}: cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
  return { path, text: "", value: (module as { default?: unknown }).default, locate: () => undefined };
}
