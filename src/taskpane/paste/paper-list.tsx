import { Button, Caption1, makeStyles, mergeClasses, Text, tokens, Tooltip } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Dismiss16Regular, DocumentText16Regular, ErrorCircle16Regular } from "@fluentui/react-icons";
import { readingOf } from "../desk/readings";
import type { Paper } from "../desk/paper";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { paperTitle } from "./paper-title";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 -6px", padding: 0 },
  row: { display: "flex", alignItems: "center", borderRadius: tokens.borderRadiusMedium, "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  choose: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, padding: "4px 6px", gap: "6px", textAlign: "left" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", display: "block" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly papers: readonly Paper[];
  readonly active: string;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The letters on the desk, when there are several. */
export function PaperList({ papers, active, onChoose, onRemove }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { pane } = useWords();
  return (
    <section className={cards.card} aria-label={pane.letters}>
      <div className={cards.head}>
        <Text as="h2" className={cards.title}>{pane.letters}</Text>
        <Caption1>{papers.length}</Caption1>
      </div>
      <ul className={styles.list}>
        {papers.map((paper) => {
          const title = paperTitle(paper, pane);
          const icon = paper.written ? <CheckmarkCircle16Filled className={styles.done} />
            : readingOf(paper.text).kind === "unfit" ? <ErrorCircle16Regular className={styles.bad} /> : <DocumentText16Regular />;
          return (
            <li key={paper.id} className={mergeClasses(styles.row, paper.id === active && styles.active)}>
              <Button size="small" appearance="transparent" className={styles.choose} icon={icon} aria-current={paper.id === active} onClick={() => onChoose(paper.id)}>
                <span className={styles.name}>{title}</span>
              </Button>
              <Tooltip content={pane.removeLetter(title)} relationship="label">
                <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} onClick={() => onRemove(paper.id)} />
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
