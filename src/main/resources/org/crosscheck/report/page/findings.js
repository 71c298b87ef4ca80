// The findings of the night, in the order of work, as CardScript wrote them.
const findings = JSON.parse(document.getElementById("findings-data").textContent);
findings.forEach((finding, place) => { finding.place = place; });
const byId = new Map(findings.map((finding) => [finding.id, finding]));

const cardTemplate = parsed(document.getElementById("card-template").textContent.trim());
const cardOf = (finding) => filled(cardTemplate, [finding]);

const SEVERITIES = ["high", "medium", "low", "info"];
const STATUSES = ["new", "reopened", "changed", "persisting", "resolved"];

const publishersOf = (finding) => finding.sides.flatMap((side) => side.publisher ?? []);

// Lower case and without accents, so that a search need not get them right.
const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

// What a search looks through, made when first asked for.
const searched = new Map();
const wordsOf = (finding) => {
  if (!searched.has(finding)) {
    const sides = finding.sides.flatMap((side) => [side.value, side.source, side.publisher, side.published, side.headline, side.path,
      side.quote && (side.quote.before ?? "") + (side.quote.number ?? "") + (side.quote.after ?? "")]);
    searched.set(finding, folded([finding.what, finding.labelWords, finding.kind, finding.explanation, finding.id, ...sides].filter(Boolean).join(" ")));
  }
  return searched.get(finding);
};

// By which part of the greater number the lesser falls short of it, in thousandths; 0 where the two cannot be compared.
const gapOf = (finding) => finding.line?.apart ?? 0;
