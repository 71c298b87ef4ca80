// Verdicts as the CSV file that the next run reads: UTF-8 with a byte order mark, RFC 4180, no cell a spreadsheet would
// take for a formula (SpreadsheetText does the same for the tables).
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\u2400-\u2421\uFFFD]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;
const safeCell = (text) => FORMULA.test(text) ? `'${text}` : text;
const csvCell = (text) => `"${safeCell(String(text ?? "")).replace(/"/g, '""')}"`;

const REVIEW_COLUMNS = {
  finding_id: (finding) => finding.id,
  verdict: (finding, opinion) => opinion.verdict,
  note: (finding, opinion) => opinion.note,
  reviewer: (finding, opinion, name) => name,
  finding_state: (finding) => finding.state,
  judged_at: (finding, opinion) => opinion.at,
  label: (finding) => finding.label,
  what: (finding) => finding.what,
  value_a: (finding) => finding.sides[0].value,
  value_b: (finding) => finding.sides[1]?.value
};

const reviewCsv = (name) => {
  const rows = findings.filter((finding) => given.has(finding.id))
    .map((finding) => Object.values(REVIEW_COLUMNS).map((cell) => csvCell(cell(finding, opinionOn(finding), name))).join(","));
  return "\uFEFF" + [Object.keys(REVIEW_COLUMNS).join(","), ...rows, ""].join("\r\n");
};

const download = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};
