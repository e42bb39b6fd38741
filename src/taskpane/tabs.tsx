import type { ComponentType } from "react";
import type { PaneWords } from "../wording/pane";
import type { useDesk } from "./desk/use-desk";
import { later } from "./shell/later";
import type { Surface } from "./shell/surface";

export interface TabProps {
  readonly surface: Surface;
  readonly desk: ReturnType<typeof useDesk>;
}

export interface Tab {
  readonly id: keyof PaneWords["tabs"];
  readonly page: ComponentType<TabProps>;
  /** A tab that has nothing to do here isn't shown. */
  readonly shows: (surface: Surface) => boolean;
}

/** Reading is half of the pane: asked for at once and on its way while Excel still answers, so that the pane's own file starts sooner. */
const pasteTab = () => import(/* webpackChunkName: "paste" */ "./paste/paste-tab");
pasteTab().catch(() => { /* It is said where it is shown. */ });
const PasteTab = later(async () => (await pasteTab()).PasteTab);
/** Pages that aren't the first are loaded when they are opened. */
const ReviewTab = later(async () => (await import(/* webpackChunkName: "review" */ "./review/review-tab")).ReviewTab);
const CompareTab = later(async () => (await import(/* webpackChunkName: "compare" */ "./compare/compare-tab")).CompareTab);
const FormsTab = later(async () => (await import(/* webpackChunkName: "forms" */ "./forms/forms-tab")).FormsTab);

/** The pages of the pane in their order; a new one is a file of its own and a line here. */
export const tabs: readonly Tab[] = [
  { id: "paste", page: PasteTab, shows: () => true },
  { id: "review", page: ReviewTab, shows: ({ host }) => host !== null },
  { id: "compare", page: CompareTab, shows: ({ host }) => host !== null },
  { id: "forms", page: FormsTab, shows: ({ host }) => host !== null },
];
