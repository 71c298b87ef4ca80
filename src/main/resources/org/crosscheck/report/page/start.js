// The page as it opens: the group that stands there already, or the finding that the address names.
const openAddressed = () => {
  const finding = byId.get(decodeURIComponent(location.hash).replace(/^#f-/, ""));
  if (finding) {
    wish({ group: finding.group });
    turnTo(Math.floor(shown.findings.indexOf(finding) / PAGE_SIZE));
    goTo(document.getElementById(`f-${finding.id}`));
  }
};

document.documentElement.classList.add("live");
recall();
form.hidden = savePanel.hidden = findings.length === 0;
form.querySelector(".more").open = matchMedia("(min-width: 48rem)").matches;
document.getElementById("not-kept").hidden = storage !== null;
saveForm.elements.reviewer.value = reviewer.get();
if (findings.length > 0) {
  choose(false);
}
addEventListener("hashchange", openAddressed);
openAddressed();
