// Single keys. They are off while somebody writes, and can be switched off altogether (WCAG 2.1.4).
const help = document.getElementById("help");
const keysOn = document.getElementById("keys-on");

const currentCard = () => document.activeElement?.closest(".card") ?? null;

const step = (by) => {
  const cards = cardsOnPage();
  const current = currentCard();
  const next = current ? cards.indexOf(current) + by : by > 0 ? 0 : cards.length - 1;
  if (cards[next]) {
    goTo(cards[next]);
  } else if (current && shown.page + by >= 0 && shown.page + by < pages()) {
    turnTo(shown.page + by);
    goTo(by > 0 ? list.firstElementChild : list.lastElementChild);
  }
};

const turn = (by) => {
  turnTo(shown.page + by);
  goTo(list.firstElementChild);
};

const onCard = (act) => () => {
  const card = currentCard();
  card ? act(card) : tell("Choose a finding first, with j or k.");
};

const verdictKey = (verdict) => onCard((card) => giveVerdict(card, verdict));

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  c: verdictKey("confirmed"),
  d: verdictKey("dismissed"),
  u: verdictKey("duplicate"),
  l: verdictKey("later"),
  n: onCard((card) => card.querySelector("[name=note]").focus()),
  s: () => saveVerdicts(),
  "[": () => turn(-1),
  "]": () => turn(1),
  "/": () => form.elements.text.focus(),
  "?": () => help.showModal()
};

// The arrows move from finding to finding only where a finding has the focus; elsewhere they scroll.
const ARROWS = { ArrowDown: KEYS.j, ArrowUp: KEYS.k };

const isWriting = (target) => target.closest("input:not([type=radio]):not([type=checkbox]), select, textarea") !== null;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
    return;
  }
  if (isWriting(event.target)) {
    if (event.key === "Escape" && event.target.name === "note") {
      event.target.closest("article").focus();
    }
    return;
  }
  const act = (keysOn.checked ? KEYS[event.key] : undefined) ?? (event.target.matches(".card article") ? ARROWS[event.key] : undefined);
  if (act) {
    event.preventDefault();
    act();
  }
});

document.getElementById("help-button").addEventListener("click", () => help.showModal());
keysOn.checked = storage?.getItem("crosscheck.keys") !== "off";
keysOn.addEventListener("change", () => storage?.setItem("crosscheck.keys", keysOn.checked ? "on" : "off"));
