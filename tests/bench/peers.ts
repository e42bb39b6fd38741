import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const folder = "tests/bench/peers";

export interface PeerSpeed {
  readonly name: string;
  readonly bytes: number;
  readonly ms: number;
  readonly cpu: number;
  readonly found: number;
}

/** Whether what is compared is installed; installs it where it isn't, and says so where that fails. */
export function peersReady(): boolean {
  if (existsSync(`${folder}/node_modules`)) return true;
  console.log(`Installing what is compared in ${folder} …`);
  const { status } = spawnSync("npm", ["ci", "--prefix", folder], { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  if (status !== 0) console.log("  could not be installed; the table goes without it");
  return status === 0;
}

/** Another extractor on a few letters, in a process and with packages of its own; null, with a word why, where they can't be installed. */
export function measurePeer(letters: readonly string[]): PeerSpeed | null {
  if (!peersReady()) return null;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}/recognizers.mjs`], { input: JSON.stringify(letters), encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`the peer failed: ${stderr}`);
  return JSON.parse(stdout) as PeerSpeed;
}
