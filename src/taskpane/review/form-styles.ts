import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the forms that stand in the place of a figure's card. */
export const useFormStyles = makeStyles({
  form: {
    padding: "10px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: "0 -4px 12px rgba(0,0,0,.07)",
    maxHeight: "62vh", overflowY: "auto", flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px", position: "relative",
  },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  row: { display: "flex", gap: "8px", marginTop: "4px" },
});
