import type { Alert, AlertKind } from "./alert";

type Ranked = Pick<Alert, "kind" | "severity" | "key" | "sources">;

const gravity = { error: 0, warning: 1, note: 2 } as const;
const order: readonly AlertKind[] = ["contradiction", "sum", "unit", "stated-vs-computed", "form", "citation", "definition", "unanswered", "stale"];
/** Kinds that are often right as they are: so many of each, and of all together, are worth a writer's time. */
const hints: Partial<Record<AlertKind, number>> = { stale: 2, definition: 2, unanswered: 2 };
const HINTS = 3;

/** Gravest first; a figure that is accused already isn't accused again for less, and mere hints are kept few. */
export function rankAlerts<A extends Ranked>(alerts: readonly A[], draft: string): A[] {
  const sorted = [...alerts].sort((a, b) => gravity[a.severity] - gravity[b.severity] || order.indexOf(a.kind) - order.indexOf(b.kind) || at(a, draft) - at(b, draft));
  const counts = new Map<AlertKind, number>();
  const accused = new Set<string>();
  const keys = new Set<string>();
  let hinted = 0;
  return sorted.filter((one) => {
    const places = one.sources.map(({ file, span }) => `${file}#${span.start}`);
    const pair = places.slice(0, 2).sort().join("+");
    const lesser = one.kind === "definition" || one.kind === "stale";
    if (keys.has(one.key) || keys.has(pair) || (lesser && places.some((place) => accused.has(place)))) return false;
    const most = hints[one.kind];
    if (most !== undefined) {
      const count = counts.get(one.kind) ?? 0;
      if (count >= most || hinted >= HINTS) return false;
      counts.set(one.kind, count + 1);
      hinted++;
    }
    keys.add(one.key);
    if (places.length > 1) keys.add(pair);
    if (!lesser) for (const place of places) accused.add(place);
    return true;
  });
}

const at = ({ sources }: Ranked, draft: string) => sources.find(({ file }) => file === draft)?.span.start ?? 0;
