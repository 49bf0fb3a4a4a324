/** The least that a textlint rule can do: what textlint itself costs. */
module.exports = ({ Syntax, getSource, report, RuleError }) => ({
  [Syntax.Str](node) {
    if (getSource(node).includes("\u{10ffff}")) report(node, new RuleError("never"));
  },
});
