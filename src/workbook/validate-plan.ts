/** What Excel would refuse or repair, found before anything is written. */
import { HostProblem } from "./host";
import type { Cell, CellLink, Rect, SheetPlan, TablePlan, Validation, WorkbookPlan } from "./plan";
import { keyOf } from "./merge-table";

export interface PlanProblem {
  readonly where: string;
  readonly what: string;
  /** More than a cell or a sheet holds: less text at once would do. */
  readonly tooMuch?: true;
}

const tableName = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[Rr][0-9]*[Cc][0-9]*)$/u;
/** Its sheet is found again by the defined name S_<id>. */
const sheetId = /^[\p{L}\p{N}_.]{1,250}$/u;
const forbidden = /[[\]:*?/\\]/u;
const limits = { cell: 32_767, sheetName: 31, list: 255, message: 255, title: 32, rows: 1_048_576, columns: 16_384 } as const;

export function validatePlan(plan: WorkbookPlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const say: Say = (where, what, tooMuch) => void problems.push({ where, what, ...(tooMuch && { tooMuch }) });
  const ids = new Set<string>();
  const names = new Set<string>();
  const tables = new Set<string>();
  for (const sheet of plan.sheets) {
    if (!sheetId.test(sheet.id)) say(sheet.id, `sheet id is no part of a name: ${sheet.id}`);
    if (ids.has(sheet.id)) say(sheet.id, "sheet id twice");
    ids.add(sheet.id);
    const folded = sheet.name.toLowerCase();
    if (names.has(folded)) say(sheet.id, `sheet name twice: ${sheet.name}`);
    names.add(folded);
    if (!sheetNameIsFine(sheet.name)) say(sheet.id, `no sheet name: ${sheet.name}`);
    for (const table of sheet.tables ?? []) {
      if (tables.has(table.name.toLowerCase())) say(table.name, "table name twice");
      tables.add(table.name.toLowerCase());
    }
  }
  for (const sheet of plan.sheets) checkSheet(sheet, ids, say);
  for (const { name, sheet } of plan.names ?? []) {
    if (!ids.has(sheet)) say(name, `names a sheet that isn't there: ${sheet}`);
  }
  return problems;
}

/** Throws HostProblem with the first few problems: `too-large` where there is only too much of it, else `unsupported`. */
export function assertPlan(plan: WorkbookPlan): void {
  const problems = validatePlan(plan);
  if (problems.length > 0) throw new HostProblem(problems.every(({ tooMuch }) => tooMuch) ? "too-large" : "unsupported", problems.slice(0, 5).map(({ where, what }) => `${where}: ${what}`).join("; "));
}

export const sheetNameIsFine = (name: string): boolean =>
  name.length > 0 && name.length <= limits.sheetName && !forbidden.test(name) && !/^'|'$/u.test(name) && name.toLowerCase() !== "history";

type Say = (where: string, what: string, tooMuch?: true) => void;

function checkSheet(sheet: SheetPlan, ids: ReadonlySet<string>, say: Say): void {
  const cell = (value: Cell, where: string): void => {
    const link = value !== null && typeof value === "object" ? value.link : undefined;
    const plain = value !== null && typeof value === "object" ? value.value : value;
    if (typeof plain === "string" && plain.length > limits.cell) say(where, `cell of ${plain.length} characters`, true);
    if (typeof plain === "number" && !Number.isFinite(plain)) say(where, "cell with no finite number");
    if (link) checkLink(link, ids, where, say);
  };
  for (const { rows } of sheet.blocks ?? []) for (const row of rows) for (const value of row) cell(value, sheet.id);
  for (const table of sheet.tables ?? []) {
    checkTable(table, say);
    for (const row of table.rows) for (const value of row) cell(value, table.name);
    for (const { validation, header } of table.columns) if (validation) checkValidation(validation, `${table.name} ${header}`, say);
  }
  for (const validation of sheet.validations ?? []) checkValidation(validation, sheet.id, say);
  const merges = sheet.merges ?? [];
  for (const [index, merge] of merges.entries()) {
    if (merges.slice(0, index).some((other) => overlap(merge, other))) say(sheet.id, `merged cells overlap in row ${merge.row + 1}`);
  }
}

function checkLink(link: CellLink, ids: ReadonlySet<string>, where: string, say: Say): void {
  if (!ids.has(link.sheet)) say(where, `link to a sheet that isn't there: ${link.sheet}`);
  if ((link.tip ?? "").length > limits.message) say(where, "tip of a link too long");
}

function checkTable(table: TablePlan, say: Say): void {
  const { name, columns, rows } = table;
  if (!tableName.test(name) || looksLikeCell.test(name)) say(name, "no table name");
  const headers = new Set<string>();
  for (const { header } of columns) {
    const folded = header.trim().toLowerCase();
    if (folded === "") say(name, "column without a header");
    if (headers.has(folded)) say(name, `header twice: ${header}`);
    if (header.length > limits.message) say(name, `header too long: ${header.slice(0, 20)}…`);
    headers.add(folded);
  }
  if (columns.length === 0) say(name, "no columns");
  if (table.at.row + 1 + rows.length > limits.rows || table.at.column + columns.length > limits.columns) say(name, "doesn't fit a sheet", true);
  const keys = new Set<string>();
  for (const row of rows) {
    if (row.length !== columns.length) say(name, `row of ${row.length} cells for ${columns.length} columns`);
    const first = row[0] ?? null;
    const key = keyOf(first !== null && typeof first === "object" ? first.value : first);
    if (key === "") say(name, "row without a key");
    else if (keys.has(key)) say(name, `key twice: ${key}`);
    keys.add(key);
  }
}

function checkValidation({ rule, prompt, error }: Omit<Validation, "range">, where: string, say: Say): void {
  if (rule.kind === "list") {
    if (rule.values.join(",").length > limits.list) say(where, "validation list over 255 characters");
    if (rule.values.some((value) => value.includes(","))) say(where, "validation list with a comma in a value");
  }
  for (const message of [prompt, error]) {
    if (!message) continue;
    if (message.title.length > limits.title) say(where, "title of a message over 32 characters");
    if (message.text.length > limits.message) say(where, "message over 255 characters");
  }
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
