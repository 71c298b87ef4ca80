// Verdicts on the cards, and the panel that saves them.
const told = document.getElementById("told");
const savePanel = document.getElementById("reviews");
const saveForm = document.getElementById("reviewer");

function showOpinion(card) {
  const { verdict, note } = opinionOn(findingOf(card));
  for (const button of card.querySelectorAll("[data-verdict]")) {
    button.setAttribute("aria-pressed", String(button.dataset.verdict === verdict));
  }
  card.querySelector("[name=note]").value = note ?? "";
  card.classList.toggle("judged", Boolean(verdict));
}

const saveButtons = document.querySelectorAll(".save");
const anyGiven = () => findings.some((finding) => given.has(finding.id));

const showGiven = () => {
  const count = findings.filter((finding) => given.has(finding.id)).length;
  const group = matching({ group: form.elements.group.value });
  document.getElementById("given").textContent = `${count} given on this page, for ${findings.length} findings.`;
  document.getElementById("progress").textContent = `${group.filter(isJudged).length} of ${group.length} judged`;
  [...saveButtons, document.getElementById("forget")].forEach((button) => { button.disabled = count === 0; });
};

const tell = (words) => { told.textContent = words; };

const giveVerdict = (card, verdict) => {
  const finding = findingOf(card);
  const taken = opinionOn(finding).verdict === verdict;
  judge(finding, { verdict: taken ? finding.review ?? "" : verdict });
  showOpinion(card);
  showGiven();
  tell(`${opinionOn(finding).verdict || "not judged"}: ${finding.what}`);
};

list.addEventListener("click", (event) => {
  const verdict = event.target.closest("[data-verdict]")?.dataset.verdict;
  if (verdict) {
    giveVerdict(event.target.closest(".card"), verdict);
  }
});

list.addEventListener("input", (event) => {
  if (event.target.name === "note") {
    judge(findingOf(event.target.closest(".card")), { note: event.target.value });
    showGiven();
  }
});

const saveVerdicts = () => {
  if (anyGiven()) {
    download(`reviews-${RUN}.csv`, reviewCsv(saveForm.elements.reviewer.value.trim()));
    tell(`Saved as reviews-${RUN}.csv`);
  } else {
    tell("There is no verdict to save yet.");
  }
};

document.querySelector(".progress .save").addEventListener("click", saveVerdicts);
saveForm.addEventListener("submit", (event) => { event.preventDefault(); saveVerdicts(); });
saveForm.elements.reviewer.addEventListener("input", (event) => reviewer.set(event.target.value));
document.getElementById("forget").addEventListener("click", () => {
  if (confirm("Forget every verdict and note given on this page?")) {
    findings.filter((finding) => given.has(finding.id)).forEach((finding) => judge(finding, { verdict: finding.review ?? "", note: "" }));
    cardsOnPage().forEach(showOpinion);
    showGiven();
  }
});

// Another window with the same report.
addEventListener("storage", (event) => {
  if (event.key === null || event.key.startsWith(PREFIX)) {
    recall();
    cardsOnPage().filter((card) => !card.contains(document.activeElement)).forEach(showOpinion);
    showGiven();
  }
});
