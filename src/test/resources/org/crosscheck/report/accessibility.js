// Looks for what keeps people out of a page (WCAG 2.2, levels A and AA) and returns it in sentences; empty when nothing
// was found. The number of the success criterion stands at the beginning of each.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const named = (element) => `<${element.localName}${element.id ? `#${element.id}` : ""}${element.className?.length ? `.${element.className}` : ""}> ${(element.textContent || "").trim().slice(0, 40)}`;
  const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const nameOf = (element) => (element.getAttribute("aria-labelledby") ? byIds(element.getAttribute("aria-labelledby"))
    : element.getAttribute("aria-label") ?? [...(element.labels ?? [])].map((label) => label.textContent).join(" ") + (element.matches("button, a, summary") ? element.textContent : "")).trim();
  const found = [];
  const report = (criterion, what, elements) => elements.forEach((element) => found.push(`${criterion} ${what}: ${named(element)}`));

  // structure
  const ids = all("[id]").map((element) => element.id);
  report("4.1.1", "an id is used twice", all("[id]").filter((element) => ids.indexOf(element.id) !== ids.lastIndexOf(element.id)));
  report("4.1.2", "refers to what is not there", all("[aria-labelledby], [aria-describedby], [aria-controls]").filter((element) =>
    ["aria-labelledby", "aria-describedby", "aria-controls"].some((name) => (element.getAttribute(name) ?? "").split(/\s+/).some((id) => id && !document.getElementById(id)))));
  report("2.4.1", "a link leads nowhere", all("a[href^='#']").filter((link) => !document.getElementById(link.hash.slice(1))));
  for (const landmark of ["main", "header", "footer"]) {
    if (all(landmark).length !== 1) { found.push(`1.3.1 there is not one ${landmark}`); }
  }
  if (!document.documentElement.lang) { found.push("3.1.1 the page has no language"); }
  if (!document.title.trim()) { found.push("2.4.2 the page has no title"); }
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(seen)) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) { report("1.3.1", "a level of headings is skipped", [heading]); }
    level = next;
  }
  report("1.3.1", "a table without headers", all("table").filter((table) => !table.querySelector("th[scope]")));
  report("1.3.1", "a list with what is no item", all("ol, ul").filter((list) => [...list.children].some((item) => item.localName !== "li")));

  // names
  report("4.1.2", "a control without a name", all("a[href], button, input, select, textarea, summary").filter((element) => !nameOf(element)));
  report("1.1.1", "a picture without a name", all("svg[role=img], img").filter((element) => !nameOf(element)));
  report("1.1.1", "a drawing that is neither named nor hidden", all("svg").filter((svg) => !svg.parentElement.closest("svg") && svg.getAttribute("role") !== "img" && svg.getAttribute("aria-hidden") !== "true"));
  report("4.1.2", "a region without a name", all("section, nav, form[role], [role=group], [role=region], dialog, fieldset").filter((element) => !nameOf(element) && !element.querySelector(":scope > legend")));

  // use
  report("2.4.3", "the order of focus is forced", all("[tabindex]").filter((element) => element.tabIndex > 0));
  report("2.5.8", "too small to be hit", all("button, input, select, summary").filter((element) => {
    const box = element.getBoundingClientRect();
    return seen(element) && box.width > 0 && (box.width < 24 || box.height < 24) && element.type !== "checkbox" && element.localName !== "summary" && !element.closest(".tabs label");
  }));
  if (document.documentElement.scrollWidth > innerWidth) { found.push(`1.4.10 the page is wider than the window: ${document.documentElement.scrollWidth}`); }

  // contrast, of every text against the ground it stands on
  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = parts(getComputedStyle(at).backgroundColor);
      if (alpha > 0) { return [r, g, b]; }
    }
    return [255, 255, 255];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || told.has(element) || !seen(element) || element.closest("script, style, noscript, option, :disabled, dialog:not([open])")) { continue; }
    told.add(element);
    const style = getComputedStyle(element);
    const ink = light(parts(element.closest("svg") ? style.fill : style.color));
    const ground = light(groundOf(element.closest("svg")?.parentElement ?? element));
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (contrast < 4.5) { report("1.4.3", `contrast of ${contrast.toFixed(2)}`, [element]); }
  }
  return { found, texts: told.size };
})()
