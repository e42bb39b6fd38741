import { describe, it } from "vitest";
import { contractCases } from "./contract-cases";
import type { Subject } from "./contract-subject";

/** One suite that every host passes; `make` gives an empty workbook. Cases for what a host can't do are expected to be few: its own test says which. */
export function hostContract(name: string, make: () => Promise<Subject>): void {
  describe(`${name} as a host`, () => {
    for (const { title, needs, run } of contractCases) {
      it(title, async (test) => {
        const subject = await make();
        try {
          if (needs && !subject.host().can.has(needs)) test.skip(`can't do ${needs}`);
          await run(subject);
        } finally {
          await subject.close?.();
        }
      }, 60_000);
    }
  });
}
