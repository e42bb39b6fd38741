import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { logoOf } from "../../workbook/report/logo";
import { reportPaneWords } from "../../wording/report-pane";
import { useWords } from "../shell/words";
import { asText, keepLogo, largestLogo } from "./logo-store";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", alignItems: "center", flexWrap: "wrap" },
  unseen: { display: "none" },
  // Logos are drawn for white paper
  picture: { maxWidth: "160px", maxHeight: "40px", backgroundColor: "#ffffff", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
});

interface Props {
  readonly value: Uint8Array | null;
  readonly onChange: (logo: Uint8Array | null) => void;
}

/** The agency's own picture for the cover, remembered on this computer. */
export function LogoChoice({ value, onChange }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = reportPaneWords[language];
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const address = useMemo(() => value && `data:image/${logoOf(value, "")?.kind ?? "png"};base64,${asText(value)}`, [value]);

  const put = (logo: Uint8Array | null) => {
    setProblem(keepLogo(logo) ? null : words.logoNotKept);
    onChange(logo);
  };
  const take = async (file: File) => {
    if (file.size > largestLogo) return setProblem(words.largeLogo(file.name));
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (logoOf(bytes, "")) put(bytes);
    else setProblem(words.wrongLogo(file.name));
  };
  return (
    <Field label={words.logo} size="small" hint={words.logoHint} {...(problem === null ? {} : { validationMessage: problem, validationState: "warning" as const })}>
      <div className={styles.row}>
        <input
          ref={picker} className={styles.unseen} type="file" accept="image/png,image/jpeg" tabIndex={-1} aria-hidden="true" data-logo
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) take(file).catch(() => setProblem(words.wrongLogo(file.name)));
            currentTarget.value = "";
          }}
        />
        {value && address && <img className={styles.picture} src={address} alt={words.logo} />}
        <Button size="small" onClick={() => picker.current?.click()}>{words.chooseLogo}</Button>
        {value && <Button size="small" appearance="subtle" onClick={() => put(null)}><Caption1>{words.removeLogo}</Caption1></Button>}
      </div>
    </Field>
  );
}
