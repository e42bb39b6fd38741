import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload24Regular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  area: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  veil: {
    position: "absolute", inset: "6px", zIndex: 2, display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", gap: "8px", pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1,
  },
});

/** Files dropped anywhere on the page of letters are read. */
export function DropArea({ onFiles, children }: { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const { pane } = useWords();
  const [over, setOver] = useState(false);
  // Children fire enter and leave of their own; only the difference tells whether the pointer is still inside.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const move = (by: 1 | -1) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={styles.area}
      onDragEnter={(event) => hasFiles(event) && move(1)}
      onDragLeave={(event) => hasFiles(event) && move(-1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.veil}><ArrowDownload24Regular /><Text>{pane.dropHere}</Text></div>}
    </div>
  );
}
