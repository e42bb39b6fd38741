import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { MergeKind, MergePreview } from "../../forms/merge-returns";
import { lineSentence, mergeWords, refusalSentence, statedOtherwise } from "../../wording/forms-collect";
import { formsPaneCollectWords } from "../../wording/forms-pane-collect";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { ReturnItem } from "./return-item";
import { SomeLines } from "./some-lines";
import type { Collecting, PickedFile } from "./use-collecting";
import type { Forms } from "./use-forms";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
  file: { display: "flex", gap: "6px", alignItems: "baseline", overflowWrap: "anywhere" },
  parts: { display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const looks: Readonly<Record<PickedFile["state"], "subtle" | "informative" | "success" | "danger">> = { waiting: "subtle", reading: "informative", read: "success", refused: "danger" };

/** Returned forms: picked, read one by one, checked, previewed, merged. */
export function CollectSection({ forms, collecting }: { readonly forms: Forms; readonly collecting: Collecting }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = formsPaneCollectWords[language];
  const input = useRef<HTMLInputElement>(null);
  const { collected, refused, files, open } = collecting;
  const busy = forms.working !== null;
  return (
    <>
      <section className={cards.card} aria-label={words.collect}>
        <div className={cards.head}><h2 className={cards.title}>{words.collect}</h2></div>
        <Caption1 className={styles.help}>{words.help}</Caption1>
        <input
          ref={input} type="file" multiple hidden accept=".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv" aria-label={words.pick}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            if (chosen.length > 0) void collecting.pick(chosen);
          }}
        />
        <div className={styles.buttons}>
          <Button appearance={collected ? "secondary" : "primary"} disabled={busy} onClick={() => input.current?.click()}>{words.pick}</Button>
          {(collected || files.length > 0) && <Button appearance="subtle" disabled={busy} onClick={collecting.forget}>{words.forget}</Button>}
        </div>
        {!collected && files.length > 0 && (
          <ul className={styles.list} aria-label={words.files}>
            {files.map(({ name, state }, index) => (
              <li key={`${index} ${name}`} className={styles.file}><Badge color={looks[state]} appearance="tint">{words.states[state]}</Badge><Caption1>{name}</Caption1></li>
            ))}
          </ul>
        )}
      </section>
      {collected && (
        <section className={cards.card} aria-label={words.preview}>
          <div className={cards.head}><h2 className={cards.title}>{words.preview}</h2></div>
          <Preview preview={collected.preview} />
          <div className={styles.buttons}>
            <MergeButton forms={forms} collecting={collecting} />
          </div>
        </section>
      )}
      {collected && (
        <section className={cards.card} aria-label={words.files}>
          <div className={cards.head}>
            <h2 className={cards.title}>{words.files}</h2>
            {open.length > 1 && <Button size="small" disabled={busy} onClick={() => void collecting.sendBack(open)}>{words.sendBackAll(open.length)}</Button>}
          </div>
          <ul className={styles.list}>
            {refused.map(({ file, code, detail }, index) => (
              <li key={`${index} ${file}`} className={styles.item}>
                <Badge color="danger" appearance="tint">{words.refused}</Badge>
                <Caption1>{refusalSentence(code, detail, file, language)}</Caption1>
              </li>
            ))}
            {collected.preview.returns.map((one, index) => <ReturnItem key={`${index} ${one.file}`} one={one} busy={busy} onSendBack={() => void collecting.sendBack([one])} />)}
          </ul>
        </section>
      )}
    </>
  );
}

const countOf = ({ lines }: MergePreview, kind: MergeKind): number => lines.filter((line) => line.kind === kind).length;

function MergeButton({ forms, collecting: { collected, merge } }: { readonly forms: Forms; readonly collecting: Collecting }) {
  const { language } = useWords();
  const fresh = collected ? countOf(collected.preview, "new") + countOf(collected.preview, "changed") : 0;
  return <Button appearance="primary" disabled={forms.working !== null || fresh === 0 || forms.surface.host === null} onClick={() => void merge()}>{formsPaneCollectWords[language].merge(fresh)}</Button>;
}

/** What would become of the ledger, before anything is written. */
function Preview({ preview }: { readonly preview: MergePreview }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneCollectWords[language];
  const kinds = ["new", "changed", "unchanged", "conflicting"] as const;
  const lines = (["conflicting", "changed", "new"] as const).flatMap((kind) => preview.lines.filter((line) => line.kind === kind).map((line) => `${mergeWords[kind][language]}  ${lineSentence({ ...line, stated: null }, language)}`));
  const otherwise = statedOtherwise(preview);
  return (
    <div className={styles.parts}>
      <Text>{kinds.map((kind) => words.changes(mergeWords[kind][language], countOf(preview, kind))).join(" · ")}</Text>
      <SomeLines lines={lines} most={6} />
      {otherwise.length > 0 && <><Caption1 className={styles.quiet}>{words.otherwise(otherwise.length)}</Caption1><SomeLines lines={otherwise.map((line) => lineSentence(line, language))} most={3} /></>}
      {preview.missing.length > 0 && <><Caption1 className={styles.quiet}>{words.missing(preview.missing.length)}</Caption1><SomeLines lines={preview.missing.map(({ department }) => department)} most={6} /></>}
      {lines.length === 0 && <Caption1 className={styles.quiet}>{words.mergeNothing}</Caption1>}
    </div>
  );
}
