import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { doubtfulMatches } from "../../ledger/doubtful-matches";
import { decisionsBeside } from "../../ledger/merge-decisions";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import { comparePaneWords } from "../../wording/compare-pane";
import { DraftCheck } from "../check/draft-check";
import { FollowBar } from "../follow/follow-bar";
import { later } from "../shell/later";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { FindingsList } from "./findings-list";
import { MatchesList } from "./matches-list";
import { SeriesList } from "./series-list";
import { UpdateBar } from "./update-bar";
import { useComparison } from "./use-comparison";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  sections: { flexWrap: "wrap", padding: "0 4px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  section: { paddingLeft: "7px", paddingRight: "7px" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin", "> *": { flexShrink: 0 } },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** Follow-through is loaded when it is opened. */
const FollowList = later(async () => (await import(/* webpackChunkName: "follow" */ "../follow/follow-list")).FollowList, Loading);

const CatalogueList = later(async () => (await import(/* webpackChunkName: "catalogue" */ "../catalogue/catalogue-list")).CatalogueList, Loading);

const sections = ["series", "matches", "findings", "follow", "catalogue", "draft"] as const;
type Section = (typeof sections)[number];

/** The letters of the ledger held against one another, and a draft against them. */
export function CompareTab({ surface: { host } }: TabProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const compared = useComparison(host);
  const [section, setSection] = useState<Section>("series");
  const { ledger } = compared;
  const counts = useMemo(() => {
    if (!ledger) return null;
    const { comparison, findings, findingKey } = ledgerComparison(ledger);
    const explained = new Set(ledger.decisions.filter(({ field }) => field === "explained").map(({ row }) => row));
    return {
      series: comparison.series.filter(({ changes }) => changes.length > 0).length, matches: doubtfulMatches(ledger).length,
      findings: findings.filter((finding) => !explained.has(findingKey(finding))).length, follow: 0, catalogue: decisionsBeside(ledger.decisions).length, draft: 0,
    };
  }, [ledger]);

  if (!ledger || !counts) return <Loading />;
  const tooFew = ledger.replies.length < 2 && section !== "draft" && section !== "follow" && section !== "catalogue";
  return (
    <div className={styles.tab}>
      <TabList className={styles.sections} size="small" aria-label={words.sectionList} selectedValue={section} onTabSelect={(_, { value }) => setSection(sections.find((one) => one === value) ?? "series")}>
        {sections.map((one) => (
          <Tab key={one} className={styles.section} value={one} id={`compare-${one}`} aria-controls="compare-section">
            {words.sections[one]}{counts[one] > 0 && <span className={styles.count}> {counts[one]}</span>}
          </Tab>
        ))}
      </TabList>
      <div key={section} className={styles.scroll} id="compare-section" role="tabpanel" aria-labelledby={`compare-${section}`}>
        {/* One letter may tell of two years, or contradict itself: what there is stands under the advice */}
        {tooFew && <Text className={styles.empty}>{words.tooFew(ledger.replies.length)}</Text>}
        {tooFew && counts[section] === 0 ? null
          : section === "series" ? <SeriesList ledger={ledger} compared={compared} />
          : section === "matches" ? <MatchesList ledger={ledger} compared={compared} />
          : section === "findings" ? <FindingsList ledger={ledger} compared={compared} />
          : section === "follow" ? <FollowList ledger={ledger} compared={compared} />
          : section === "catalogue" ? <CatalogueList ledger={ledger} compared={compared} />
          : <DraftCheck ledger={ledger} compared={compared} />}
      </div>
      {section === "follow" ? <FollowBar compared={compared} /> : section !== "draft" ? <UpdateBar ledger={ledger} compared={compared} /> : null}
    </div>
  );
}

function Loading() {
  const styles = useStyles();
  const { pane } = useWords();
  return <Text className={styles.empty} role="status">{pane.loading}</Text>;
}
