import { useEffect, useState } from "react";
import { emptyLedger, type Ledger } from "../../ledger/records";
import { HostProblem, type WorkbookHost } from "../../workbook/host";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";

/** The ledger of the workbook as it stands when asked; null until it is read. */
export function useLedger(host: WorkbookHost | null) {
  const { problem: problems } = useWords();
  const [asked, setAsked] = useState(0);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const reading = host ? ledgerIn(host) : Promise.resolve(emptyLedger);
    reading.then(
      (found) => {
        if (!here) return;
        setLedger(found);
        setProblem(null);
      },
      (error: unknown) => {
        if (!(error instanceof HostProblem)) reportError(error);
        if (!here) return;
        setLedger((now) => now ?? emptyLedger);
        setProblem(problems.host[error instanceof HostProblem ? error.code : "unknown"]);
      },
    );
    return () => {
      here = false;
    };
  }, [host, asked, problems]);
  return { ledger, problem, reload: () => setAsked((n) => n + 1) };
}
