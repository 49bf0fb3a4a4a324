import { rules } from "../../rules/index.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { suggest } from "../text/nearest.ts";
import { chooseColor } from "./choose-color.ts";

/** Prints the page of a rule: why it is there, examples, options, limits. */
export async function explainRule(words: readonly string[], host: Host): Promise<number> {
  const [name] = words;
  const ids = rules.map(({ id }) => id);
  if (name === undefined) throw new UserError("explain which rule?", `known: ${ids.join(", ")}`);
  // As findings and configuration files print it.
  const id = name.replace(/^(?:tieout|preset-tieout)\//u, "");
  if (!ids.includes(id)) throw new UserError(`unknown rule "${name}"; ${suggest(id, ids)}`);

  const page = new TextDecoder().decode(
    await host.readFile(host.path.join(host.packageFolder, "rules", id, "README.md")),
  );
  const color = await chooseColor(undefined, host);
  const shown = page.replaceAll(/^<!--.*-->\n\n?/gmu, "").replaceAll(/^#+ .*$/gmu, (heading) => color.bold(heading));
  host.stdout.write(shown);
  return 0;
}
