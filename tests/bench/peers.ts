import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const folder = "tests/bench/peers";

export interface PeerSpeed {
  readonly name: string;
  readonly bytes: number;
  readonly ms: number;
  readonly found: number;
}

/** Another extractor on a few letters, in a process and with packages of its own; null, with a word why, where they can't be installed. */
export function measurePeer(letters: readonly string[]): PeerSpeed | null {
  if (!existsSync(`${folder}/node_modules`)) {
    console.log(`Installing what is compared in ${folder} …`);
    const { status } = spawnSync("npm", ["ci", "--prefix", folder], { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
    if (status !== 0) {
      console.log("  could not be installed; the table goes without it");
      return null;
    }
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}/recognizers.mjs`], { input: JSON.stringify(letters), encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`the peer failed: ${stderr}`);
  return JSON.parse(stdout) as PeerSpeed;
}
