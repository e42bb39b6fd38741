import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clinics, roads } from "./letters";
import { temporaryFolder } from "./temporary-folder";

const call = (args: readonly string[], input: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 });

test("as a process: many letters through pipes, nothing cut off, exit code of the worst", () => {
  const folder = temporaryFolder(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, (index % 2 ? roads : clinics).repeat(20)])));
  const { status, stdout, stderr } = call(["read", folder, "-", join(folder, "gone.txt"), "--json"], roads);
  const lines = String(stdout).trimEnd().split("\n").map((line) => JSON.parse(line) as { file: string });
  expect(status).toBe(1);
  expect(lines).toHaveLength(62);
  expect(lines.at(-2)!.file).toBe("-");
  expect(String(stderr)).toMatch(/gone\.txt/);
});

test("a process called wrongly ends with 2", () => {
  expect(call(["nothing"], "").status).toBe(2);
});

test("more than anybody pastes is refused without being read to its end", () => {
  const { status, stderr } = spawnSync("sh", ["-c", `head -c 300000000 /dev/zero | "${process.execPath}" --import tsx src/cli/main.ts read -`], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^-：文件超过 100 MB/);
});
