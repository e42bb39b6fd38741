import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { withDecision } from "../../ledger/decide-comparison";
import { fileNameOf } from "../../text/file-name";
import type { Language } from "../../wording/language";
import type { WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { ledgerTables, readLedger } from "../../workbook/read-ledger";
import { noChoices } from "../../workbook/report/choices";
import { logoOf } from "../../workbook/report/logo";
import { isEmptyReport, reportData } from "../../workbook/report/report-data";
import { profileDecision, reportProfiles, type ReportProfile } from "../../workbook/report/report-profiles";
import { reportWorkbook } from "../../workbook/report/report-workbook";
import { decideIn } from "../compare/comparison-in-host";
import { localDay, localMinute } from "../compare/local-time";
import type { NamedFile } from "../forms/form-files";
import { keptLogo } from "../report/logo-store";
import { productVersion } from "../shell/product-version";

/** What a report is made by: choices made in the pane, with the picture for its cover. */
export interface ReportWish {
  readonly profile: ReportProfile;
  readonly logo: Uint8Array | null;
}

/** The managers' workbook, as wished or as the latest one was; or why there is none. */
export async function reportFile(host: WorkbookHost, language: Language, now: Date, wish?: ReportWish): Promise<NamedFile | "no-ledger" | "empty"> {
  const { ledger } = readLedger(await host.read(ledgerTables));
  if (ledger.replies.length === 0) return "no-ledger";
  const { profile, logo } = wish ?? { profile: reportProfiles(ledger.decisions).find(({ name }) => name === "") ?? { language, choices: noChoices }, logo: keptLogo() };
  const { choices } = profile;
  const picture = logo && logoOf(logo, choices.agency ?? "");
  const data = reportData(ledgerData(ledger, { at: localMinute(now), by: productVersion }), choices, profile.language, picture);
  if (isEmptyReport(data)) return "empty";
  const file = XlsxHost.empty();
  await file.apply(layOut(reportWorkbook(choices, data), data, profile.language));
  return { name: `${fileNameOf(data.title)}.xlsx`, bytes: file.save() };
}

/** Keeps the choices in the workbook as the latest, and under their name if they have one. Throws HostProblem. */
export async function keepProfile(host: WorkbookHost, language: Language, profile: ReportProfile, by: string): Promise<void> {
  await decideIn(host, language, (decisions) => {
    const latest = withDecision(decisions, profileDecision({ ...profile, name: "" }, by, localDay()));
    return profile.name === "" ? latest : withDecision(latest, profileDecision(profile, by, localDay()));
  });
}
