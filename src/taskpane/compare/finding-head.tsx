import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  head: { display: "flex", gap: "6px", alignItems: "baseline", flexWrap: "wrap" },
  severity: { padding: "0 6px", borderRadius: tokens.borderRadiusMedium, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, whiteSpace: "nowrap" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  note: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  message: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, margin: "2px 0 0" },
});

interface Props {
  readonly severity: "error" | "warning" | "note";
  readonly severityWord: string;
  readonly kind: string;
  readonly message: string;
}

/** How grave it is, what kind it is, and the sentence. */
export function FindingHead({ severity, severityWord, kind, message }: Props) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.head}><span className={mergeClasses(styles.severity, styles[severity])}>{severityWord}</span><span className={styles.kind}>{kind}</span></div>
      <p className={styles.message}>{message}</p>
    </div>
  );
}
