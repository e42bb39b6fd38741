import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { SignedForm } from "./signed-form";

interface Props {
  /** On the button that opens the form. */
  readonly open: string;
  /** What is explained, for screen readers. */
  readonly about: string;
  readonly reasonLabel: string;
  readonly submit: string;
  readonly onExplain: (why: string) => void;
}

/** A button that becomes a form for a reason. */
export function ExplainPart({ open, about, reasonLabel, submit, onExplain }: Props) {
  const [explaining, setExplaining] = useState(false);
  if (!explaining) return <div><Button size="small" onClick={() => setExplaining(true)}>{open}</Button></div>;
  return <SignedForm name={`${open} ${about}`} reasonLabel={reasonLabel} submit={submit} onCancel={() => setExplaining(false)} onSubmit={(why) => { setExplaining(false); onExplain(why); }} />;
}
