import * as z from "zod/mini";
import { isRecord, type ConfigFile, type Path } from "./config-file.ts";
import type { Problem } from "./explain.ts";
import { suggest } from "../text/nearest.ts";

/** Checks a file against a shape. What is wrong goes to `problems`, in our words, at its place in the file. */
export function check<T extends z.ZodMiniType>(
  shape: T,
  file: ConfigFile,
  problems: Problem[],
): z.output<T> | undefined {
  const result = z.safeParse(shape, file.value ?? {});
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => toProblems(issue, file.value)));
  return undefined;
}

function toProblems(issue: z.core.$ZodIssue, root: unknown): Problem[] {
  const path = issue.path as Path;
  if (issue.code !== "unrecognized_keys")
    return [{ path, part: "value", message: `${subject(path, root)} ${issue.message}` }];
  const known = issue.message.split(",");
  return issue.keys.map((key) => {
    return { path: [...path, key], part: "key", message: `unknown key "${key}"; ${suggest(key, known)}` };
  });
}

/** What has to be something else: the key as the user wrote it, or failed to write it. */
function subject(path: Path, root: unknown): string {
  const key = path.at(-1);
  if (key === undefined) return "this must be";
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], root);
  if (!isRecord(parent)) return subject(path.slice(0, -1), root);
  return key in parent ? `"${key}" must be` : `"${key}" is missing: it must be`;
}
