import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { hint } from "./hint";
import { useWords } from "./words";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", padding: "6px 12px 6px 0", whiteSpace: "normal", minWidth: 0 },
  // Above an automatic grid the actions would take half of a narrow pane.
  bar: { alignItems: "start", paddingTop: "2px", flexShrink: 0, "& .fui-MessageBar__icon": { marginTop: "8px" } },
});

/** A sentence to the analyst, with what can be done about it. */
export interface Said {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
}

interface Props extends Said {
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}

export function Notice({ intent, text, action, onDismiss }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      {(action || onDismiss) && (
        <MessageBarActions containerAction={onDismiss && <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} {...hint(pane.dismiss)} onClick={onDismiss} />}>
          {action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
