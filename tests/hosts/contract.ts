import { describe, expect, it } from "vitest";
import type { Capability } from "../../src/workbook/host";
import { contractCases } from "./contract-cases";
import type { Subject } from "./contract-subject";

/**
 * One suite that every host passes; `make` gives an empty workbook. `cannot` names what a host doesn't do: it must say so
 * itself, and every other case is run.
 */
export function hostContract(name: string, make: () => Promise<Subject>, cannot: readonly Capability[] = []): void {
  describe(`${name} as a host`, () => {
    for (const { title, needs, run } of contractCases) {
      const able = !needs || !cannot.includes(needs);
      it(able ? title : `says that it can't do ${needs}: ${title}`, async () => {
        const subject = await make();
        try {
          if (able) await run(subject);
          else expect(subject.host().can.has(needs)).toBe(false);
        } finally {
          await subject.close?.();
        }
      }, 60_000);
    }
  });
}
