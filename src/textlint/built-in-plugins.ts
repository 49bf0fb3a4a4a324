import type { TextlintKernelPlugin } from "@textlint/kernel";
import type { TextlintPluginCreator } from "@textlint/types";

/** The two plugins that stock textlint has without being told. */
export async function loadBuiltInPlugins(): Promise<TextlintKernelPlugin[]> {
  const [text, markdown] = await Promise.all([
    import("@textlint/textlint-plugin-text"),
    import("@textlint/textlint-plugin-markdown"),
  ]);
  return [
    { pluginId: "@textlint/textlint-plugin-text", plugin: pluginIn(text) },
    { pluginId: "@textlint/textlint-plugin-markdown", plugin: pluginIn(markdown) },
  ];
}

interface CommonJs {
  readonly default: TextlintPluginCreator | { readonly default: TextlintPluginCreator };
}

/** They are CommonJS: Node hands over the whole `module.exports`, other loaders the `default` in it. */
const pluginIn = ({ default: exported }: CommonJs): TextlintPluginCreator =>
  "Processor" in exported ? exported : exported.default;
