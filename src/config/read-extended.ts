import type { Host } from "../host/host.ts";
import type { ConfigFile, Path } from "./config-file.ts";
import { explain } from "./explain.ts";
import type { Layer } from "./layer.ts";

/** The layers of the files that `file` extends, in their order. `from` are the files that led to it. */
export async function readExtended(
  host: Host,
  file: ConfigFile,
  extended: string | readonly string[],
  from: readonly string[],
  readLayers: (path: string, from: readonly string[]) => Promise<readonly Layer[]>,
): Promise<readonly Layer[]> {
  const chain = [...from, file.path];
  const read = async (name: string, path: Path): Promise<readonly Layer[]> => {
    const refuse = (message: string): Error => explain(host, file, [{ path, part: "value", message }]);
    const target = host.path.resolve(host.path.dirname(file.path), name);
    if (chain.includes(target)) {
      const way = [...chain.slice(chain.indexOf(target)), target].map((step) => host.path.relative(host.cwd, step));
      throw refuse(`"extends" goes round in a circle: ${way.join(" → ")}`);
    }
    if ((await host.kindOf(target)) !== "file") {
      throw refuse(`there is no file "${name}" to extend: a path from the folder of this file is wanted`);
    }
    return readLayers(target, chain);
  };
  const layers =
    typeof extended === "string"
      ? [await read(extended, ["extends"])]
      : await Promise.all(extended.map((name, i) => read(name, ["extends", i])));
  return layers.flat();
}
