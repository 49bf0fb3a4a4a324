import { fileURLToPath } from "node:url";

const packages = new URL("../validators/node_modules/", import.meta.url);

/** Where a file of `test/validators` is, if it was installed: tools of others that few need, see its package.json. */
export const validator = (path: string): string => fileURLToPath(new URL(path, packages));
