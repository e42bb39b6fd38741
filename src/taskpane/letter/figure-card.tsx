import { Button, Caption1, makeStyles, mergeClasses, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronLeft16Regular, ChevronRight16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { LetterReading } from "../../engine";
import type { Because } from "../../metrics/metric";
import { traceDismissed, traceMetric, type Trace } from "../../metrics/trace/trace";
import { squeeze } from "../../text/squeeze";
import { basisWords, dismissWords, metricKindWords, statusWords } from "../../wording/ledger";
import { figureWords } from "../../wording/pane-figure";
import { traceLines } from "../../wording/trace";
import { useWords } from "../shell/words";
import type { ShownLetter } from "./blocks";
import { periodText, rangeText, valueText } from "./figure-text";

const useStyles = makeStyles({
  card: { padding: "10px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: "0 -4px 12px rgba(0,0,0,.07)", maxHeight: "46vh", overflowY: "auto", flexShrink: 0, position: "relative" },
  top: { display: "flex", alignItems: "center", gap: "2px" },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  value: { display: "block", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, margin: "1px 0 6px" },
  facts: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "12px", rowGap: "3px", margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere", "::first-letter": { textTransform: "uppercase" } },
  low: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  why: { marginTop: "4px", marginLeft: "-8px" },
  turned: { transform: "rotate(180deg)" },
  // A box of its own, so that the capital of a line leaves its name alone
  rule: { display: "inline-block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  link: { border: "none", background: "none", padding: 0, font: "inherit", textAlign: "left", cursor: "pointer", color: tokens.colorBrandForeground1, "&:hover": { textDecoration: "underline" }, "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface Props {
  readonly reading: LetterReading;
  readonly shown: ShownLetter;
  readonly mark: number;
  readonly onChoose: (mark: number | null) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** What else can be done with this number here (the Review tab's decisions). */
  readonly actions?: ReactNode;
}

/** How one number was read, in words. */
export function FigureCard({ reading, shown, mark, onChoose, onStep, actions }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const figure = figureWords[language];
  const [why, setWhy] = useState(false);
  const at = shown.marks[mark]!;
  const metric = at.kind === "metric" ? reading.metrics[at.index]! : null;
  const dismissed = at.kind === "dismissed" ? reading.dismissed[at.index]! : null;
  const span = (metric ?? dismissed)!.span;
  const quote = squeeze(reading.pasted, span);
  const whole = metric?.of == null ? null : reading.metrics[metric.of];
  const wholeMark = metric?.of == null ? -1 : shown.marks.findIndex(({ kind, index }) => kind === "metric" && index === metric.of);

  return (
    <section className={styles.card} aria-label={figure.card} onKeyDown={(event) => event.key === "Escape" && onChoose(null)}>
      <div className={styles.top}>
        <Caption1 className={styles.place}>{dismissed ? figure.dismissed : figure.place(at.index + 1, reading.metrics.length)}</Caption1>
        <Tooltip content={figure.previous} relationship="label"><Button size="small" appearance="subtle" icon={<ChevronLeft16Regular />} onClick={() => onStep(-1)} /></Tooltip>
        <Tooltip content={figure.next} relationship="label"><Button size="small" appearance="subtle" icon={<ChevronRight16Regular />} onClick={() => onStep(1)} /></Tooltip>
        <Tooltip content={figure.close} relationship="label"><Button size="small" appearance="subtle" icon={<Dismiss16Regular />} onClick={() => onChoose(null)} /></Tooltip>
      </div>
      {metric && <Text className={styles.name}>{metric.name || figure.noName}</Text>}
      <Text className={styles.value}>{metric ? valueText(metric, language) : quote}</Text>
      <dl className={styles.facts}>
        {metric && (
          <>
            <Fact label={figure.labels.range}>{rangeText(metric)}</Fact>
            <Fact label={figure.labels.kind}>{`${metricKindWords[metric.kind][language]} · ${statusWords[metric.status][language]}`}</Fact>
            <Fact label={figure.labels.basis}>{basisWords[metric.basis][language]}</Fact>
            <Fact label={figure.labels.period}>{periodText(metric, language)}</Fact>
            {whole && (
              <Fact label={figure.labels.belongs}>
                <button type="button" className={styles.link} onClick={() => onChoose(wholeMark)}>{whole.name} {valueText(whole, language)}</button>
              </Fact>
            )}
            <Fact label={figure.labels.quote}>{quote}</Fact>
            <Fact label={figure.labels.certainty} strong={metric.certainty < 0.6}>{`${figure.certainty(metric.certainty)} (${Math.round(metric.certainty * 100)}%)`}</Fact>
          </>
        )}
        {dismissed && <Fact label={figure.labels.reason}>{dismissWords[dismissed.reason][language]}</Fact>}
        {dismissed && <Fact label={figure.labels.rules}><span className={styles.rule}>{dismissed.rule}</span></Fact>}
        {dismissed && why && <TraceFacts trace={traceDismissed(reading, dismissed)} pasted={reading.pasted} />}
        {metric && why && because(metric.because).map(([part, { rule, span: leant }]) => (
          <Fact key={part} label={figure.because[part]}>
            {leant ? `“${squeeze(reading.pasted, leant)}” ` : `${figure.byDefault} `}
            <span className={styles.rule}>{rule}</span>
          </Fact>
        ))}
        {metric && why && <TraceFacts trace={traceMetric(reading, metric)} pasted={reading.pasted} />}
      </dl>
      {(dismissed ?? (metric && because(metric.because).length > 0)) && (
        <Button size="small" appearance="transparent" className={styles.why} aria-expanded={why} icon={<ChevronDown16Regular className={why ? styles.turned : undefined} />} onClick={() => setWhy(!why)}>{figure.why}</Button>
      )}
      {actions}
    </section>
  );
}

/** Where name and period came from, and what the number was near to being; worked out only once asked for. */
function TraceFacts({ trace, pasted }: { readonly trace: Trace; readonly pasted: string }) {
  const { language } = useWords();
  const lines = traceLines(trace, language, (span) => squeeze(pasted, span));
  return lines.map(([label, text], i) => <Fact key={i} label={lines[i - 1]?.[0] === label ? "\u00a0" : label}>{text}</Fact>);
}

/** A line of the card; nothing where there is nothing to say. */
function Fact({ label, strong, children }: { readonly label: string; readonly strong?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return children ? <><dt className={styles.label}>{label}</dt><dd className={mergeClasses(styles.fact, strong && styles.low)}>{children}</dd></> : null;
}

type Part = "figure" | "unit" | "kind" | "status" | "basis" | "period" | "name";
const because = (parts: Readonly<Partial<Record<Part, Because>>>): [Part, Because][] => Object.entries(parts) as [Part, Because][];
