/**
 * What the page does in a browser: filters, the switch of the worklist, the copy, unfolding for the printer. Plain
 * JavaScript that needs nothing; without it the page is complete, with nothing to choose.
 */
export const script = String.raw`"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  for (const part of all("[data-needs-script]")) part.hidden = false;

  const form = document.querySelector("form.filters");
  const findings = all("article.finding").map((element) => ({
    element,
    severity: element.dataset.severity,
    rule: element.dataset.rule,
    new: element.dataset.new,
    text: element.textContent.toLowerCase(),
    queries: all('[data-finding="' + element.id + '"]'),
  }));
  const GROUPS = ["severity", "rule", "new"];

  function filter() {
    const chosen = new FormData(form);
    const words = chosen.get("text").trim().toLowerCase();
    const fits = (finding, except) =>
      finding.text.includes(words) &&
      GROUPS.every((name) => {
        const values = chosen.getAll(name);
        return name === except || values.length === 0 || values.includes(finding[name]);
      });
    let shown = 0;
    for (const finding of findings) {
      const isShown = fits(finding);
      if (isShown) shown++;
      for (const element of [finding.element, ...finding.queries]) element.hidden = !isShown;
    }
    for (const group of all(".entry, .queries")) {
      group.hidden = all(".finding, li", group).every(({ hidden }) => hidden);
    }
    // How many a choice would show, all other choices as they are.
    for (const box of all("input[type=checkbox]", form)) {
      const count = findings.filter((finding) => finding[box.name] === box.value && fits(finding, box.name)).length;
      box.parentElement.querySelector(".count").textContent = count;
    }
    const status = form.querySelector(".shown");
    status.textContent =
      shown === findings.length ? status.dataset.all : fill(status.dataset.shown, { shown, all: findings.length });
  }
  if (form) {
    // Where there is no room beside the findings, they come first.
    form.querySelector("details").open = !matchMedia("(max-width: 60rem)").matches;
    form.addEventListener("input", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    // A browser may keep what was chosen when a page is loaded again.
    filter();
  }

  for (const worklist of all(".worklist")) {
    const group = () => {
      const kind = worklist.querySelector("input[type=radio]:checked")?.value ?? "entry";
      for (const grouping of all(".grouping", worklist)) grouping.hidden = grouping.dataset.grouping !== kind;
    };
    worklist.addEventListener("change", group);
    group();
    worklist.querySelector("[data-copy]").addEventListener("click", async () => {
      const status = worklist.querySelector("[role=status]");
      const groups = all(".grouping:not([hidden]) .queries:not([hidden])", worklist);
      const queries = groups.map((part) => all("li:not([hidden])", part).map(({ textContent }) => textContent));
      const text = groups
        .map((part, i) => [part.querySelector("h4").textContent, ...queries[i]].join("\n"))
        .join("\n\n");
      const isCopied = await copy(text + "\n");
      status.textContent = isCopied
        ? fill(status.dataset.copied, { n: new Set(queries.flat()).size })
        : status.dataset.notCopied;
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Older browsers, and viewers that show a page without an address.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const isCopied = document.execCommand("copy");
      area.remove();
      return isCopied;
    }
  }

  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = all("details:not([open])");
    for (const part of unfolded) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of unfolded) part.open = false;
  });
})();
`;
