import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import { followPaneWords } from "../../wording/follow-pane";
import type { Compared } from "../compare/use-comparison";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  bar: { padding: "8px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, display: "flex", flexDirection: "column", gap: "6px", flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Brings the tracking sheet up to what was decided here. */
export function FollowBar({ compared: { said, quiet, updating, behind, update } }: { readonly compared: Compared }) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = followPaneWords[language];
  return (
    <div className={styles.bar}>
      {said && <Notice {...said} onDismiss={quiet} />}
      {behind && !updating && <Caption1 className={styles.note}>{words.behind}</Caption1>}
      <Button appearance="primary" icon={<TableArrowUpRegular />} disabled={updating !== null} onClick={() => void update({ sheet: "tracking", said: () => words.updated })}>{words.update}</Button>
      {updating && <span role="status">{updating.total > 0 ? pane.writing(updating.done, updating.total) : words.updating}</span>}
    </div>
  );
}
