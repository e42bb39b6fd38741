import { parseAddress } from "../model/area";
import { HostError } from "../model/host-error";
import type { RemarkModel, SheetModel } from "../model/sheet-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import type { FakeContext } from "./fake-context";
import { rangeObject, rangeRef } from "./range-object";

/** Comments of one sheet, or of the workbook. (Notes are in no client library of this version.) */
export function commentsObject(fake: FakeContext, only: SheetModel | null): WireObject {
  const sheets = (): SheetModel[] => (only ? [only] : fake.book.sheets);
  const items = (): WireObject[] => sheets().flatMap((sheet) => sheet.comments.map((remark) => commentObject(fake, sheet, remark)));
  return collection("CommentCollection", items, (item) => item.id ?? "", {
    Add: (where: string | WireObject, content: string) => {
      const address = typeof where === "string" ? parseAddress(where) : null;
      const at = address ? { sheet: fake.book.sheet(address.sheet ?? "") ?? only, area: address.area } : rangeRef(where as WireObject);
      if (!at.sheet || at.area.rows * at.area.columns !== 1) throw new HostError("InvalidArgument", "A comment belongs to one cell of a sheet.");
      if (at.sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
      if (at.sheet.comments.some((remark) => remark.row === at.area.row && remark.column === at.area.column)) {
        throw new HostError("InvalidOperation", "The cell already has a comment.");
      }
      const remark: RemarkModel = { id: `{COMMENT-${fake.book.nextId()}}`, row: at.area.row, column: at.area.column, content };
      at.sheet.comments.push(remark);
      return commentObject(fake, at.sheet, remark);
    },
  });
}

function commentObject(fake: FakeContext, sheet: SheetModel, remark: RemarkModel): WireObject {
  return {
    type: "Comment", id: remark.id,
    get: { Id: () => remark.id, Content: () => remark.content },
    set: { Content: (content: string) => { remark.content = content; } },
    call: {
      GetLocation: () => rangeObject(fake, sheet, { row: remark.row, column: remark.column, rows: 1, columns: 1 }),
      Delete: () => { sheet.comments = sheet.comments.filter((other) => other.id !== remark.id); },
    },
  };
}
