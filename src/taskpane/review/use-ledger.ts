import { useCallback, useEffect, useState } from "react";
import { emptyLedger, type Ledger } from "../../ledger/records";
import { HostProblem, type WorkbookHost } from "../../workbook/host";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";

/** The ledger of the workbook as it stands when asked; null until it is read. */
export function useLedger(host: WorkbookHost | null) {
  const words = useWords();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(async () => {
    try {
      setLedger(host ? await ledgerIn(host) : emptyLedger);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof HostProblem)) reportError(error);
      setLedger((now) => now ?? emptyLedger);
      setProblem(words.problem.host[error instanceof HostProblem ? error.code : "unknown"]);
    }
  }, [host, words]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { ledger, reload, problem };
}
