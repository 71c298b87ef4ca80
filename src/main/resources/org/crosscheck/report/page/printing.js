// On paper stand the findings that are chosen, not only those of the page, up to as many as a person prints.
const PRINTED = 200;

addEventListener("beforeprint", () => drawCards(shown.findings.slice(0, PRINTED)));
addEventListener("afterprint", () => turnTo(shown.page));
