import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Says a sentence to screen readers without moving the focus. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);

const unseen = { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" } as const;

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* The same sentence twice is said twice: its place in the list changes. */}
      <div role="status" aria-live="polite" style={unseen}><span key={said.times}>{said.text}</span></div>
    </AnnounceContext.Provider>
  );
}
