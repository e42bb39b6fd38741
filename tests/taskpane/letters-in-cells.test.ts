import { expect, it } from "vitest";
import { lettersInCells } from "../../src/taskpane/commands/letters-in-cells";

const letter = (name: string): string => `${name}代表：\n您提出的建议收悉。\n一是开展培训3期。\n特此答复。`;

it.each<[string, string[][], string[]]>([
  ["nothing selected", [], []],
  ["blank cells", [["", " "], ["", ""]], []],
  ["one cell with a whole letter", [[letter("甲")]], [letter("甲")]],
  ["paragraphs on rows, an empty row between", [["甲代表："], [""], ["您提出的建议收悉。"]], ["甲代表：\n\n您提出的建议收悉。"]],
  ["a table within a letter: cells by tabs, none behind the last", [["年份", "户数", ""], ["2023", "531", ""]], ["年份\t户数\n2023\t531"]],
  ["an empty cell at the left keeps its column", [["", "531"]], ["\t531"]],
  ["a whole letter in each cell of a column", [[letter("甲")], [""], [letter("乙")]], [letter("甲"), letter("乙")]],
  ["a letter with a remark beside it is one", [[letter("甲"), "已核"]], [`${letter("甲")}\t已核`]],
  ["paragraphs of several lines aren't letters", [["甲代表：\n您好"], ["一是培训。\n二是补助。"]], ["甲代表：\n您好\n一是培训。\n二是补助。"]],
])("%s", (_, cells, letters) => expect(lettersInCells(cells)).toEqual(letters));
