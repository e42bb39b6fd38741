import { Button, Link, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import type { useCommands } from "./use-commands";

const useStyles = makeStyles({ working: { padding: "6px 12px", justifyContent: "flex-start" } });

/** How a command is going or went, above the page. */
export function CommandNotice({ commands: { said, working, quiet, undo } }: { readonly commands: ReturnType<typeof useCommands> }) {
  const styles = useStyles();
  const { pane } = useWords();
  if (working !== null) return <Spinner className={styles.working} size="tiny" label={working} labelPosition="after" />;
  if (!said) return null;
  const action = said.link ? <Link href={said.link.href} download={said.link.name}>{said.link.name}</Link>
    : said.undo ? <Button size="small" appearance="transparent" icon={<ArrowUndo16Regular />} onClick={undo}>{pane.undo}</Button> : undefined;
  return <Notice intent={said.intent} text={said.text} action={action} onDismiss={quiet} />;
}
