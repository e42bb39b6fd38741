import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { namesNoReply } from "../../letter/header/names-no-reply";
import type { UnfitCode } from "../../wording/pane-problem";
import { activePaper, type DeskAction } from "../desk/desk";
import { readingOf } from "../desk/readings";
import type { useDesk } from "../desk/use-desk";
import { useReadDesk } from "../desk/use-read-desk";
import { showLetter } from "../letter/blocks";
import { neighbour, useChosenMark } from "../letter/use-chosen-mark";
import { useAnnounce } from "../shell/announcer";
import { later } from "../shell/later";
import { Notice } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import type { Surface } from "../shell/surface";
import { useWords } from "../shell/words";
import { WriteBar } from "../write/write-bar";
import { DropArea } from "./drop-area";
import { FirstRun } from "./first-run";
import { PasteBox } from "./paste-box";
import { longestLetter } from "./longest-letter";
import type { Sample } from "./samples";
import { useFiles } from "./use-files";

/** Loaded when there is something to show: a letter in two cards that come together, a list of several. */
const HeaderCard = later(async () => (await import(/* webpackChunkName: "reading-card" */ "./header-card")).HeaderCard);
const ReadingCard = later(async () => (await import(/* webpackChunkName: "reading-card" */ "../letter/reading-card")).ReadingCard);
const PaperList = later(async () => (await import(/* webpackChunkName: "paper-list" */ "./paper-list")).PaperList);
/** Loaded when the first number is looked at. */
const FigureCard = later(async () => (await import(/* webpackChunkName: "figure-card" */ "../letter/figure-card")).FigureCard);

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin" },
});

interface Props {
  readonly surface: Surface;
  readonly desk: ReturnType<typeof useDesk>;
}

/** Letters come in, are looked at, corrected, and written. */
export function PasteTab({ surface, desk: { desk, act, kept } }: Props) {
  const styles = useStyles();
  const { pane, problem } = useWords();
  const announce = useAnnounce();
  const { preferences } = usePreferences();
  const paper = activePaper(desk);
  const [refused, setRefused] = useState<{ readonly why: UnfitCode; readonly length: number } | null>(null);
  const [sampleMissing, setSampleMissing] = useState(false);

  // Typing stays ahead of reading: the box shows each key at once, everything that is read of it follows.
  const seen = useReadDesk(desk);
  const readPaper = activePaper(seen);
  const { text } = readPaper;
  const correction = readPaper.id === paper.id ? paper.correction : readPaper.correction;
  const read = useMemo(() => readingOf(text), [text]);
  const shown = useMemo(() => (read.kind === "read" ? showLetter(read.reading) : null), [read]);
  const { chosen, choose } = useChosenMark(shown);
  const files = useFiles((papers) => act({ type: "added", papers }));

  useEffect(() => {
    if (read.kind === "read") announce(pane.coverage(read.reading.metrics.length + read.reading.dismissed.length, read.reading.metrics.length, read.reading.dismissed.length));
  }, [read, announce, pane]);

  /** What was refused before is over once somebody goes on. */
  const goOn = (action: DeskAction) => {
    setRefused(null);
    files.forgetAll();
    act(action);
  };
  const openSample = async (sample: Sample) => {
    try {
      const sampleText = await sample.text();
      setSampleMissing(false);
      act({ type: "added", papers: [{ origin: "sample", name: sample.name, text: sampleText }] });
    } catch (error) {
      reportError(error);
      setSampleMissing(true);
    }
  };

  const blank = desk.papers.length === 1 && paper.text === "";
  const facts = paper.text === "" ? "" : [pane.characters(paper.text.length), read.kind === "read" && pane.readIn(read.milliseconds)].filter(Boolean).join(" · ");
  const header = read.kind === "read" ? read.reading.letter.header : null;
  const unlikely = header !== null && namesNoReply(header) && Object.keys(correction).length === 0;

  return (
    <div className={styles.tab}>
      <DropArea onFiles={files.take}>
        <div className={styles.scroll}>
          {blank && <FirstRun onSample={openSample} />}
          {seen.papers.length > 1 && (
            <PaperList papers={seen.papers} active={readPaper.id} onChoose={(id) => act({ type: "chosen", id })} onRemove={(id) => act({ type: "removed", id })} />
          )}
          <PasteBox
            text={paper.text} facts={facts} written={paper.written} onText={(next) => goOn({ type: "typed", text: next })} onTooLong={(length) => setRefused({ why: "too-long", length })}
            onFiles={files.take} onSample={openSample} onClear={() => goOn({ type: "cleared" })}
          />
          {files.progress && <Notice intent="info" text={pane.importing(files.progress.done, files.progress.total)} />}
          {files.refused.map(({ name, text: said }) => <Notice key={name} intent="error" text={said} onDismiss={() => files.forget(name)} />)}
          {refused && <Notice intent="error" text={problem.unfit[refused.why](refused.length, longestLetter)} onDismiss={() => setRefused(null)} />}
          {sampleMissing && <Notice intent="error" text={problem.sample} onDismiss={() => setSampleMissing(false)} />}
          {read.kind === "unfit" && <Notice intent="error" text={read.why === "failed" ? problem.reading : problem.unfit[read.why](text.length, longestLetter)} />}
          {unlikely && <Notice intent="warning" text={pane.notALetter} />}
          {!kept && paper.text !== "" && !paper.written && <Notice intent="warning" text={pane.notKept} />}
          {header && <HeaderCard key={readPaper.id} header={header} correction={correction} onCorrect={(change) => act({ type: "corrected", change })} />}
          {read.kind === "read" && shown && <ReadingCard reading={read.reading} shown={shown} chosen={chosen} onChoose={choose} />}
        </div>
      </DropArea>
      {read.kind === "read" && shown && chosen !== null && (
        <FigureCard reading={read.reading} shown={shown} mark={chosen} onChoose={choose} onStep={(by) => choose(neighbour(shown, chosen, by, preferences.showDismissed))} />
      )}
      <WriteBar surface={surface} papers={desk.papers} active={readPaper} act={act} />
    </div>
  );
}
