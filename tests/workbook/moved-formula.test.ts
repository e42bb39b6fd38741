import { describe, expect, it } from "vitest";
import { movedFormula } from "../../src/workbook/moved-formula";

describe("a formula whose row moved from 4 to 9", () => {
  it.each([
    { what: "takes references to its own row along", formula: "C4*2+$D4", gives: "C9*2+$D9" },
    { what: "leaves other rows", formula: "C3+C44+C4", gives: "C3+C44+C9" },
    { what: "leaves a row that was pinned", formula: "C$4", gives: "C$4" },
    { what: "leaves other sheets", formula: "Sheet1!C4+'表 4'!C4", gives: "Sheet1!C4+'表 4'!C4" },
    { what: "leaves texts", formula: 'C4&"C4"', gives: 'C9&"C4"' },
    { what: "leaves columns of tables", formula: "T_Metrics[C4]+C4", gives: "T_Metrics[C4]+C9" },
    { what: "leaves functions and names that look alike", formula: "LOG4(C4)+_C4+C4.5", gives: "LOG4(C9)+_C4+C4.5" },
  ])("$what", ({ formula, gives }) => expect(movedFormula(formula, 3, 8)).toBe(gives));
});
