import { describe, expect, it } from "vitest";
import { barRoom } from "../../src/workbook/report/sheets/bar-room";

describe("room beside the bars of a picture", () => {
  it.each([
    ["all one way", [10, 40], { valuesTo: 54 }],
    ["all the other way", [-10, -40], { valuesFrom: -54 }],
    ["both ways, where a short bar's value would run into its name", [60, -20], { valuesFrom: -40, valuesTo: 81 }],
    ["nothing to show", [0], {}],
  ] as const)("%s", (_, values, axis) => expect(barRoom(values)).toEqual(axis));
});
