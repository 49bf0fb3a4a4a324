import type { Ignore } from "ignore";
import type { Host } from "../host/host.ts";

const NAMES = [".gitignore", ".tieoutignore"];

/**
 * Whether a file below a folder is one that its owner does not want to be looked at, by the `.gitignore` and
 * `.tieoutignore` files of the folders that it lies in, up to the root of the repository.
 */
export function ignoredIn(host: Host): (filePath: string) => Promise<boolean> {
  const matchers = new Map<string, Promise<Ignore | undefined>>();
  const roots = new Map<string, Promise<boolean>>();
  const once = <T>(
    known: Map<string, Promise<T>>,
    folder: string,
    find: (folder: string) => Promise<T>,
  ): Promise<T> => {
    const found = known.get(folder) ?? find(folder);
    known.set(folder, found);
    return found;
  };
  const isRoot = async (folder: string): Promise<boolean> =>
    (await host.kindOf(host.path.join(folder, ".git"))) !== undefined || host.path.dirname(folder) === folder;

  return async (filePath) => {
    for (let folder = host.path.dirname(filePath); ; folder = host.path.dirname(folder)) {
      const matcher = await once(matchers, folder, (name) => matcherOf(host, name));
      const name = host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
      const verdict = matcher?.test(name);
      if (verdict?.ignored) return true;
      // Taken back by the inner file, which goes before the outer ones.
      if (verdict?.unignored || (await once(roots, folder, isRoot))) return false;
    }
  };
}

async function matcherOf(host: Host, folder: string): Promise<Ignore | undefined> {
  const texts: string[] = [];
  for (const name of NAMES) {
    const path = host.path.join(folder, name);
    if ((await host.kindOf(path)) === "file") texts.push(new TextDecoder().decode(await host.readFile(path)));
  }
  if (texts.length === 0) return undefined;
  // Loaded only where there is such a file.
  const { default: ignore } = await import("ignore");
  return ignore().add(texts.join("\n"));
}
