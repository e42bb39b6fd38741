/** The host suite's page: each case gets a grid of its own, with Univer between every two steps. */
import { gridControlWords } from "../../../src/wording/grid-controls";
import { GridBook } from "../../../src/hosts/grid/grid-book";
import { GridHost } from "../../../src/hosts/grid/grid-host";
import type { GridSheet } from "../../../src/hosts/grid/grid-sheet";
import type { CellExtras, ICellData, Snapshot } from "../../../src/hosts/grid/snapshot";
import { contractCases } from "../../hosts/contract-cases";
import { storePerson } from "../../hosts/store-person";

/** What the host keeps to itself: the person's hands reach through what Univer saves and loads. */
interface Inside {
  save(): Snapshot;
  load(snapshot: Snapshot): void;
}

async function runCase(index: number): Promise<string> {
  const { needs, run } = contractCases[index]!;
  const container = document.createElement("div");
  container.style.height = "100vh";
  document.body.replaceChildren(container);
  const host = new GridHost(container, { language: "zh", dark: false }, { workbook: "簿", sheet: "工作表1", controls: gridControlWords });
  const inside = host as unknown as Inside;
  const person = storePerson<ICellData>(async (act) => {
    const book = new GridBook(inside.save());
    const result = act(book);
    inside.load(book.snapshot());
    return result;
  }, {
    seen: (cell) => {
      const { styles } = inside.save();
      const style = typeof cell?.s === "string" ? styles[cell.s] : cell?.s;
      return { formula: cell?.f?.slice(1) ?? null, format: style?.n?.pattern ?? null, note: (cell?.custom as CellExtras | undefined)?.note ?? null };
    },
    link: (cell) => {
      const { link } = (cell?.custom ?? {}) as CellExtras;
      return link && { ...link, sheet: inside.save().sheets[link.sheet]?.name ?? link.sheet };
    },
    typed: (old, value) => ({ ...old, v: value as string | number | null, t: typeof value === "number" ? 2 : 1 }),
    noted: (old, note) => ({ ...old, custom: { ...old?.custom, note } }),
    rename: (sheet, name) => void ((sheet as GridSheet).data.name = name),
  });
  try {
    if (needs && !host.can.has(needs)) return "left out";
    await run({ host: () => host, person });
    return "passed";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    host.dispose();
  }
}

/** The value of a cell once it is no longer what the plan wrote; as it is after a minute. */
async function computed(look: () => unknown): Promise<unknown> {
  for (const end = Date.now() + 60_000; look() === 0 && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
  return look();
}

/** What a formula over a table shows after each write of a value into the table; the plan gives a wrong result on purpose. */
async function computedAfter(values: readonly number[]): Promise<unknown> {
  const container = document.createElement("div");
  container.style.height = "100vh";
  document.body.replaceChildren(container);
  const host = new GridHost(container, { language: "zh", dark: false }, { workbook: "簿", sheet: "工作表1", controls: gridControlWords });
  try {
    const shown: unknown[] = [];
    for (const value of values) {
      await host.apply({
        language: "zh", title: "簿", properties: {},
        sheets: [
          { id: "view", name: "对照", blocks: [{ at: { row: 0, column: 0 }, rows: [[{ value: 0, formula: "IFERROR(INDEX(T_Data[值],MATCH(\"a\",T_Data[键],0))*2,\"—\")" }]] }] },
          { id: "data", name: "数据", tables: [{ name: "T_Data", at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: "键" }, { id: "value", header: "值" }], rows: [["a", value]] }] },
        ],
      });
      shown.push(await computed(() => Object.values((host as unknown as Inside).save().sheets).find(({ name }) => name === "对照")?.cellData?.[0]?.[0]?.v));
    }
    return shown;
  } finally {
    host.dispose();
  }
}

Object.assign(window, { runCase, computedAfter, caseTitles: contractCases.map(({ title }) => title) });
