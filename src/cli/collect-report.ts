import type { CheckedRow, Outcome } from "../forms/check-form";
import type { CheckedReturn, MergeKind, MergePreview } from "../forms/merge-returns";
import { collectWords, lineSentence, mergeWords, noticeSentence, statedOtherwise } from "../wording/forms-collect";
import { outcomeWords } from "../wording/forms-checks";
import { rowFindings } from "../wording/forms-findings";
import type { Language } from "../wording/language";

const mostLines = 20;

/** What was read from each return and what becomes of the ledger, for people. */
export function collectReport(preview: MergePreview, language: Language): string {
  const words = collectWords[language];
  const lines: string[] = preview.returns.flatMap((one) => returnLines(one, language));
  const explained = preview.returns.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome === "explained"));
  if (explained.length > 0) lines.push(words.headings.explanations, ...capped(explained.map(({ row, note }) => words.explanation(row.title, note)), language));
  if (preview.lines.length === 0) lines.push(words.none);
  else {
    const counts = countOf(preview);
    lines.push(words.headings.preview, words.summary(counts, statedOtherwise(preview).length));
    for (const kind of ["new", "changed", "conflicting"] as const) {
      const own = preview.lines.filter((line) => line.kind === kind);
      lines.push(...capped(own.map((line) => `  ${mergeWords[kind][language]}  ${lineSentence(line, language)}`), language));
    }
  }
  if (preview.missing.length > 0) lines.push(words.missing(preview.missing.map(({ department }) => department)));
  return `${lines.join("\n")}\n`;
}

export function countOf({ lines }: Pick<MergePreview, "lines">): Record<MergeKind, number> {
  const counts: Record<MergeKind, number> = { new: 0, changed: 0, unchanged: 0, conflicting: 0 };
  for (const { kind } of lines) counts[kind]++;
  return counts;
}

export function outcomesOf(rows: readonly CheckedRow[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { passed: 0, correct: 0, explain: 0, explained: 0, missing: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

function returnLines({ file, matched: { form, notices }, rows }: CheckedReturn, language: Language): string[] {
  const words = collectWords[language];
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  const open = rows.filter(({ outcome }) => outcome === "correct" || outcome === "explain");
  return [
    words.read(file, form.department, form.year, outcomesOf(rows)),
    ...notices.map((notice) => `    ${noticeSentence(notice, language)}`),
    ...capped(open.map((row) => words.toCorrect(row, rowFindings(row, titleOf, language), outcomeWords[row.outcome][language])), language),
  ];
}

const capped = (lines: readonly string[], language: Language): string[] =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), language === "zh" ? `    …… 另有 ${lines.length - mostLines} 条` : `    … and ${lines.length - mostLines} more`];
