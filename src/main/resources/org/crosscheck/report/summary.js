"use strict";
(() => {
  const SIZE = 50;
  const form = document.getElementById("filter");
  // Cards come escaped from the report writer; a query must be escaped alike to be found in them.
  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#x60;", "=": "&#x3D;" };
  const escaped = (text) => text.replace(/[&<>"'`=]/g, (c) => escapes[c]);
  const words = (card) => card.t ??= card.h.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").toLowerCase();

  const lists = [...document.querySelectorAll(".findings")].filter((section) => section.querySelector("script")).map((section) => {
    const list = section.querySelector(".cards");
    const first = [...list.children].map((card) => ({ l: card.dataset.label, s: card.dataset.severity, h: card.outerHTML }));
    const cards = first.concat(JSON.parse(section.querySelector("script").textContent));
    return { section, list, cards, shown: cards, page: 0 };
  });

  const draw = (view, cards) => {
    const pages = Math.max(1, Math.ceil(view.shown.length / SIZE));
    const from = view.page * SIZE;
    if (cards) {
      view.list.innerHTML = view.shown.slice(from, from + SIZE).map((card) => card.h).join("");
    }
    const pager = view.section.querySelector(".pager");
    const filtered = view.shown.length < view.cards.length;
    pager.hidden = pages < 2 && !filtered;
    pager.querySelector("p").textContent = (view.shown.length ? `${from + 1} to ${Math.min(from + SIZE, view.shown.length)} of ${view.shown.length}` : "None")
        + (filtered ? ` that match, ${view.cards.length} in all` : "");
    for (const button of pager.querySelectorAll("button")) {
      const to = view.page + Number(button.dataset.step);
      button.hidden = pages < 2;
      button.disabled = to < 0 || to >= pages;
    }
  };

  const filter = () => {
    const text = escaped(form.elements.text.value.trim().replace(/\s+/g, " ").toLowerCase()).toLowerCase();
    const label = form.elements.label.value;
    const severity = form.elements.severity.value;
    for (const view of lists) {
      view.shown = text || label || severity
          ? view.cards.filter((card) => (!label || card.l === label) && (!severity || card.s === severity) && (!text || words(card).includes(text)))
          : view.cards;
      view.page = 0;
      draw(view, true);
    }
  };

  for (const view of lists) {
    view.section.addEventListener("click", (event) => {
      const step = event.target.closest("button[data-step]");
      if (step && !step.disabled) {
        view.page += Number(step.dataset.step);
        draw(view, true);
        view.section.scrollIntoView({ block: "start" });
      }
    });
    draw(view, false);
  }
  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = lists.every((view) => view.cards.length === 0);
})();
