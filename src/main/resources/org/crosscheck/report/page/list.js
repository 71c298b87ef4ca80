// The page of cards that is shown, and the pager below it.
const list = document.getElementById("cards");
const pager = document.getElementById("pager");
const shown = { findings: [], page: 0 };
const findingOf = (card) => byId.get(card.id.slice(2));

const cardsOnPage = () => [...list.children];

const pages = () => Math.max(1, Math.ceil(shown.findings.length / PAGE_SIZE));

const drawCards = (some) => {
  list.innerHTML = some.map(cardOf).join("");
  cardsOnPage().forEach(showOpinion);
};

const drawPager = () => {
  pager.hidden = pages() < 2;
  pager.querySelector("p").textContent = `Page ${shown.page + 1} of ${pages()}`;
  for (const button of pager.querySelectorAll("button")) {
    const ahead = button.dataset.page === "next" || button.dataset.page === "last";
    button.disabled = ahead ? shown.page + 1 >= pages() : shown.page === 0;
  }
};

const turnTo = (page) => {
  shown.page = Math.min(Math.max(page, 0), pages() - 1);
  drawCards(shown.findings.slice(shown.page * PAGE_SIZE, (shown.page + 1) * PAGE_SIZE));
  drawPager();
};

const goTo = (card) => {
  const article = card?.querySelector("article");
  article?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "start" });
};

pager.addEventListener("click", (event) => {
  const target = { first: 0, previous: shown.page - 1, next: shown.page + 1, last: pages() - 1 }[event.target.dataset.page];
  if (target !== undefined) {
    turnTo(target);
    goTo(list.firstElementChild);
  }
});
