import { useCallback, useEffect, useMemo, useState } from "react";
import { emptyLedger, type Ledger } from "../../ledger/records";
import { ledgerForms } from "../../ledger/ledger-forms";
import { formWords } from "../../wording/forms";
import { formsPaneWords } from "../../wording/forms-pane";
import { collectForms, type Refused, type ReturnedForm } from "../../workbook/collect-forms";
import { HostProblem } from "../../workbook/host";
import { useAnnounce } from "../shell/announcer";
import type { Said } from "../shell/notice";
import type { Surface } from "../shell/surface";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";
import type { NamedFile } from "./form-files";
import { handOver } from "./hand-over";

const files = () => import(/* webpackChunkName: "forms" */ "./form-files");

/** The forms of the workbook's ledger, and the returns that were picked, with what may be done about them. */
export function useForms(surface: Surface, year: number | null) {
  const { host } = surface;
  const { language, problem: problems } = useWords();
  const words = formsPaneWords[language];
  const announce = useAnnounce();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [said, setSaid] = useState<(Said & { readonly href?: string; readonly name?: string }) | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ readonly returns: readonly ReturnedForm[]; readonly refused: readonly Refused[] } | null>(null);

  const say = useCallback((now: Said & { readonly href?: string; readonly name?: string }) => {
    setSaid(now);
    announce(now.text);
  }, [announce]);
  const failed = useCallback((error: unknown) => {
    if (!(error instanceof HostProblem)) reportError(error);
    say({ intent: "error", text: problems.host[error instanceof HostProblem ? error.code : "unknown"] });
  }, [problems, say]);

  useEffect(() => {
    let here = true;
    const reading = host ? ledgerIn(host) : Promise.resolve(emptyLedger);
    reading.then((found) => here && setLedger(found), (error: unknown) => {
      if (!here) return;
      setLedger(emptyLedger);
      failed(error);
    });
    return () => {
      here = false;
    };
  }, [host, failed]);

  const unnamed = formWords.unnamed[language];
  const built = useMemo(() => (ledger ? ledgerForms(ledger, { unnamed, ...(year === null ? {} : { year }) }) : null), [ledger, year, unnamed]);
  const collected = useMemo(() => (ledger && picked ? collectForms(ledger, picked.returns, { unnamed }) : null), [ledger, picked, unnamed]);

  /** One thing at a time, in words when it fails. */
  const run = async (start: string, work: (tools: Awaited<ReturnType<typeof files>>) => Promise<void>) => {
    if (working !== null) return;
    setSaid(null);
    setWorking(start);
    try {
      await work(await files());
    } catch (error) {
      failed(error);
    } finally {
      setWorking(null);
    }
  };

  const save = (total: number, make: (tools: Awaited<ReturnType<typeof files>>) => Promise<NamedFile>) => run(words.making(1, total), async (tools) => {
    const file = await make(tools);
    const over = await handOver(file, surface.kind);
    if (over === "saved") say({ intent: "success", text: words.saved(file.name) });
    else if (over === "opened") say({ intent: "success", text: words.opened(file.name) });
    else if ("sheets" in over) say({ intent: "warning", text: words.inserted(file.name, over.sheets) });
    else say({ intent: "success", text: words.link(file.name), href: over.href, name: file.name });
  });

  const pick = (chosen: readonly File[]) => run(words.reading(0, chosen.length), async ({ readReturns }) => {
    setPicked(await readReturns(chosen, (done) => setWorking(words.reading(done, chosen.length))));
  });

  const merge = () => run(words.merging, async ({ writeFiled }) => {
    if (!host || !collected) return;
    const count = collected.preview.lines.filter(({ kind }) => kind === "new" || kind === "changed").length;
    await writeFiled(host, collected.ledger.filed, language, { at: localNow(), by: "0.1.0" }, {});
    setLedger(await ledgerIn(host));
    say({ intent: "success", text: words.merged(count) });
  });

  return {
    ledger, built, collected, refused: picked?.refused ?? [], said, working, setWorking, save, pick, merge,
    forget: () => setPicked(null), quiet: () => setSaid(null),
  };
}

/** YYYY-MM-DD HH:mm */
const localNow = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace("T", " ");
