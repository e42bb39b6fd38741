import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { needTool } from "./outside-tools";

/** D9 with what is typed into it. */
export interface Typed {
  readonly at: string;
  readonly value: string | number;
}

/**
 * Opens a workbook in LibreOffice, types into the sheet of that name, computes everything, saves it as .xlsx again: what a
 * department does, by a script. Takes some seconds.
 */
export function fillInLibreOffice(workbook: Uint8Array, sheet: string, typed: readonly Typed[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "fill-"));
  try {
    const [input, output, cells] = ["in.xlsx", "out.xlsx", "cells.txt"].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(input, workbook);
    writeFileSync(cells, typed.map(({ at, value }) => `${at}\t${typeof value === "number" ? "n" : "s"}\t${value}`).join("\n"));
    const profile = join(folder, "profile");
    const run = (...more: string[]): void =>
      void execFileSync(needTool("soffice"), [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", ...more], { timeout: 120_000, stdio: "ignore" });
    // The first start lays the profile out and would write over the macro
    run("--terminate_after_init");
    const library = join(profile, "user", "basic", "Standard");
    mkdirSync(library, { recursive: true });
    const list = join(library, "script.xlb");
    writeFileSync(list, readFileSync(list, "utf8").replace('library:name="Module1"', 'library:name="Fill"'));
    writeFileSync(join(library, "Fill.xba"), xml("script:module", `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${escapeXml(macro(input, output, cells, sheet))}</script:module>`));
    run("macro:///Standard.Fill.Main");
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const escapeXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const xml = (root: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n${body}`;

const macro = (input: string, output: string, cells: string, sheet: string): string => `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("${pathToFileURL(input).href}", "_blank", 0, hidden())
  target = doc.Sheets.getByName("${sheet}")
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead("${pathToFileURL(cells).href}"))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    parts = Split(reader.readLine(), Chr(9))
    If UBound(parts) >= 2 Then
      cell = target.getCellRangeByName(parts(0))
      If parts(1) = "n" Then cell.setValue(Val(parts(2))) Else cell.setString(parts(2))
    End If
  Loop
  doc.calculateAll()
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName" : saved(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("${pathToFileURL(output).href}", saved())
  doc.close(True)
  StarDesktop.terminate()
End Sub`;
