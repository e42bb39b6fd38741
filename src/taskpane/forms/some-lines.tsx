import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formsPaneCollectWords } from "../../wording/forms-pane-collect";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "3px", alignItems: "flex-start" },
  more: { minWidth: 0, paddingLeft: 0, paddingRight: "4px", color: tokens.colorBrandForegroundLink },
});

/** The first few of many lines, and the rest when asked for. */
export function SomeLines({ lines, most }: { readonly lines: readonly string[]; readonly most: number }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneCollectWords[language];
  const [all, setAll] = useState(false);
  return (
    <div className={styles.lines}>
      {lines.slice(0, all ? lines.length : most).map((line, index) => <Caption1 key={index}>{line}</Caption1>)}
      {lines.length > most && <Button className={styles.more} size="small" appearance="transparent" aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.less : words.more(lines.length - most)}</Button>}
    </div>
  );
}
