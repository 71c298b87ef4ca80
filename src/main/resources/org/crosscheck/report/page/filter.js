// The form above the findings.
const form = document.getElementById("filter");
const found = document.getElementById("found");

const wishes = () => Object.fromEntries(new FormData(form));

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const CHOICES = {
  label: { of: (finding) => [finding.label], words: (finding) => finding.labelWords },
  severity: { of: (finding) => [finding.severity], words: (finding) => capital(finding.severity), order: SEVERITIES },
  status: { of: (finding) => [finding.status], words: (finding) => capital(finding.status), order: STATUSES },
  publisher: { of: (finding) => [...new Set(publishersOf(finding))], words: (finding, value) => value }
};

// Offers what the other wishes leave, with how many each would show; what is chosen stays.
const offer = (name) => {
  const { of, words, order } = CHOICES[name];
  const select = form.elements[name];
  const chosen = select.value;
  const counts = new Map((order ?? []).map((value) => [value, { count: 0, text: capital(value) }]));
  if (chosen && !counts.has(chosen)) {
    counts.set(chosen, { count: 0, text: select.selectedOptions[0].dataset.words });
  }
  for (const finding of matching(wishes(), name)) {
    for (const value of of(finding)) {
      const entry = counts.get(value) ?? { count: 0, text: words(finding, value) };
      entry.count++;
      counts.set(value, entry);
    }
  }
  const rank = ([value, entry]) => order ? order.indexOf(value) : -entry.count;
  const options = [...counts].sort((one, other) => rank(one) - rank(other) || one[0].localeCompare(other[0])).map(([value, entry]) => {
    const option = new Option(`${entry.text} (${entry.count})`, value, false, value === chosen);
    option.dataset.words = entry.text;
    return option;
  });
  select.replaceChildren(select.options[0], ...options);
};

const showHead = (inGroup) => {
  const { title, intro } = form.querySelector("[name=group]:checked").dataset;
  const heading = document.getElementById("h-findings");
  heading.firstChild.textContent = `${title} `;
  heading.querySelector(".count").textContent = inGroup.toLocaleString("en");
  document.querySelector(".head .intro").textContent = intro;
};

const showFound = (inGroup) => {
  const count = shown.findings.length;
  const filtered = count < inGroup;
  found.textContent = !inGroup ? "None tonight." : !count ? "None match." : filtered ? `${count.toLocaleString("en")} of ${inGroup.toLocaleString("en")} match.` : "";
};

// Chooses anew and shows the first page, which need not be drawn where it stands already.
const choose = (draw = true) => {
  const inGroup = matching({ group: form.elements.group.value }).length;
  shown.findings = selected(wishes());
  Object.keys(CHOICES).forEach(offer);
  showHead(inGroup);
  showFound(inGroup);
  showGiven();
  document.getElementById("none")?.remove();
  if (draw) {
    turnTo(0);
  } else {
    cardsOnPage().forEach(showOpinion);
    drawPager();
  }
};

const chooseGroup = (group) => { form.querySelector(`[name=group][value="${group}"]`).checked = true; };

// Wishes set from elsewhere; everything else is cleared.
const wish = ({ group = "", status = "" }) => {
  form.reset();
  clearTimeout(waiting);
  chooseGroup(group);
  form.elements.status.value = status;
  choose();
};

let waiting;
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(choose, event.target.name === "text" ? 120 : 0);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  choose();
});

// The group is where one is, not what one looks for: it outlives the wishes.
form.addEventListener("reset", () => {
  const group = form.elements.group.value;
  clearTimeout(waiting);
  waiting = setTimeout(() => { chooseGroup(group); choose(); });
});

document.querySelector(".glance").addEventListener("click", (event) => {
  const link = event.target.closest("[data-group], [data-status]");
  if (link) {
    wish(link.dataset.status ? { status: link.dataset.status } : { group: link.dataset.group });
  }
});
