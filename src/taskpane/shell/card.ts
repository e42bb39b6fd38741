import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that cards of the pane share. */
export const useCardStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: "10px 12px" },
  head: { display: "flex", alignItems: "center", minHeight: "28px", gap: "6px", marginBottom: "4px" },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, flexGrow: 1, margin: 0 },
});
