import { Button } from "@fluentui/react-components";
import { Component, type ContextType, type ReactNode } from "react";
import { Notice } from "./notice";
import { WordsContext } from "./words";

interface Props {
  readonly children: ReactNode;
  readonly onAgain?: () => void;
}

/** A mistake of ours in one page or part of it leaves the rest of the pane standing, and says so. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static override contextType = WordsContext;
  declare context: ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  again = (): void => {
    this.props.onAgain?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { pane, problem } = this.context;
    return <Notice intent="error" text={problem.page} action={<Button size="small" onClick={this.again}>{pane.again}</Button>} />;
  }
}
