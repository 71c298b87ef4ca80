// Which findings are shown, and in which order.
const PAGE_SIZE = Number(document.documentElement.dataset.pageSize);

const byPlace = (one, other) => one.place - other.place;
const worst = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
  || STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status) || byPlace(one, other);

const ORDERS = {
  worst,
  newest: (one, other) => (other.day ?? "").localeCompare(one.day ?? "") || worst(one, other),
  gap: (one, other) => gapOf(other) - gapOf(one) || worst(one, other),
  sure: (one, other) => parseInt(other.confidence) - parseInt(one.confidence) || worst(one, other)
};

// A property that a field of the form asks for; the text is asked for apart.
const TESTS = {
  group: (finding, value) => finding.group === value,
  label: (finding, value) => finding.label === value,
  severity: (finding, value) => finding.severity === value,
  status: (finding, value) => finding.status === value,
  publisher: (finding, value) => publishersOf(finding).includes(value),
  verdict: (finding, value) => isJudged(finding) === (value === "judged")
};

// The findings that meet every wish but those named.
const matching = (wishes, ...apart) => {
  const tests = Object.entries(TESTS).filter(([name]) => wishes[name] && !apart.includes(name));
  const terms = folded(wishes.text ?? "").split(/\s+/).filter(Boolean);
  return findings.filter((finding) => tests.every(([name, test]) => test(finding, wishes[name]))
    && terms.every((term) => wordsOf(finding).includes(term)));
};

const selected = (wishes) => matching(wishes).sort(ORDERS[wishes.sort] ?? worst);
