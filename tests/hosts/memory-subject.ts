import { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { MemoryCell, MemorySheet } from "../../src/hosts/memory/memory-sheet";
import type { Subject } from "./contract-subject";
import { storePerson } from "./store-person";

export async function memorySubject(): Promise<Subject & { host(): MemoryHost }> {
  const host = new MemoryHost();
  const person = storePerson<MemoryCell>(async (act) => act(host.book), {
    seen: (cell) => ({ formula: cell?.formula ?? null, format: cell?.style?.format ?? null, note: cell?.note ?? null }),
    link: (cell) => cell?.link,
    typed: (old, value) => ({ ...old, value }),
    noted: (old, note) => ({ value: null, ...old, note }),
    rename: (sheet, name) => void ((sheet as MemorySheet).name = name),
  });
  return { host: () => host, person };
}
