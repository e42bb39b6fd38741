import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from "react";
import { ErrorBoundary } from "./error-boundary";

/** A part that is fetched when it is first shown. Where it doesn't come, it alone is missing; asked for again it is fetched anew. */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>, Waiting?: ComponentType): ComponentType<P> {
  // One that failed keeps failing, so the next to ask gets another.
  const ask = (): LazyExoticComponent<ComponentType<P>> => lazy(() => fetch().then((part) => ({ default: part }), (error: unknown) => {
    asked = ask();
    throw error;
  }));
  let asked = ask();

  return function Later(props: P) {
    const [Part, setPart] = useState(() => asked);
    return <ErrorBoundary onAgain={() => setPart(() => asked)}><Suspense fallback={Waiting && <Waiting />}><Part {...props} /></Suspense></ErrorBoundary>;
  };
}
