// What the person in front of the page thinks of the findings, by id. Kept in the browser where it lets the page do so,
// one entry a finding, so that two open reports do not overwrite each other.
const RUN = document.documentElement.dataset.run;
const PREFIX = "crosscheck.verdict.";

const storage = (() => {
  try {
    localStorage.setItem("crosscheck.probe", "1");
    localStorage.removeItem("crosscheck.probe");
    return localStorage;
  } catch {
    return null;
  }
})();

const given = new Map();

// A verdict given on the page of an earlier night counts until the program has read one or the finding has changed.
const stillCounts = (finding, kept) => kept.run === RUN || !finding.review && finding.status === "persisting";

const recall = () => {
  given.clear();
  for (const key of Object.keys(storage ?? {}).filter((name) => name.startsWith(PREFIX))) {
    try {
      const finding = byId.get(key.slice(PREFIX.length));
      const kept = JSON.parse(storage.getItem(key));
      if (finding && stillCounts(finding, kept)) {
        given.set(finding.id, kept);
      }
    } catch {
      // an entry that is not ours is left alone
    }
  }
};

// What is given here, else what the program has read.
const opinionOn = (finding) => given.get(finding.id) ?? { verdict: finding.review ?? "", note: "" };

const isJudged = (finding) => Boolean(opinionOn(finding).verdict);

const judge = (finding, change) => {
  const opinion = { ...opinionOn(finding), ...change, run: RUN, at: new Date().toISOString() };
  const empty = opinion.verdict === (finding.review ?? "") && !opinion.note;
  empty ? given.delete(finding.id) : given.set(finding.id, opinion);
  try {
    empty ? storage?.removeItem(PREFIX + finding.id) : storage?.setItem(PREFIX + finding.id, JSON.stringify(opinion));
  } catch {
    // the store of the browser is full; the verdict stays with the page
  }
};

const reviewer = {
  get: () => storage?.getItem("crosscheck.reviewer") ?? "",
  set: (name) => storage?.setItem("crosscheck.reviewer", name)
};
