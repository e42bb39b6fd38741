/**
 * `npm run start:excel`: the add-in in desktop Excel, for development.
 *
 *   is Excel here? ─► development certificate ─► pages on https://localhost:3001 ─► sideload, Excel opens ─► Ctrl+C takes it out
 *
 * Untried on real Excel in our own checks, which run on Linux: see README.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { get } from "node:https";
import { findExcel } from "./find-excel";

const port = Number(process.env.PORT ?? 3001);
const shell = process.platform === "win32";
const sideloader = "office-addin-debugging@6";

const excel = findExcel({
  platform: process.platform,
  exists: existsSync,
  output: (command, args) => {
    const { status, stdout } = spawnSync(command, [...args], { encoding: "utf8" });
    return status === 0 ? stdout : null;
  },
});

if (!excel.found) {
  console.error(excel.why);
  process.exitCode = 1;
} else {
  console.log(`Excel: ${excel.path}`);
  const server = spawn("npx", ["webpack", "serve", "--config", "webpack.config.js", "--env", "excel"], { stdio: "inherit", shell });
  process.on("SIGINT", () => stop(server));
  await untilServed(server);
  const { status } = spawnSync("npx", ["--yes", sideloader, "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug"], { stdio: "inherit", shell });
  if (status === 0) console.log("\n已在 Excel 中打开；按 Ctrl+C 结束并从 Excel 移除。\nOpened in Excel; Ctrl+C ends this and takes the add-in out of Excel.");
  else {
    console.error(
      "\n自动旁加载没有成功（多半是下载不了 office-addin-debugging）。页面仍在运行，可手动装载 manifest.xml，步骤见 README“在 Excel 里使用”。\n" +
        "Sideloading failed (most likely office-addin-debugging could not be downloaded). The pages are still served: load manifest.xml by hand, see the README.",
    );
  }
}

/** Resolves when the pages answer; ends this process when the server gives up, e.g. without a certificate. */
function untilServed(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", (code) => {
      console.error("\n开发服务器没有启动，见上面的原因（多半是没有信任开发证书，或端口被占用）。\nThe development server did not start, see above (most likely the certificate was not trusted, or the port is taken).");
      process.exit(code ?? 1);
    });
    const ask = (): void => {
      get({ port, path: "/taskpane.html", rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve();
      }).on("error", () => setTimeout(ask, 1000));
    };
    ask();
  });
}

function stop(server: ChildProcess): void {
  server.removeAllListeners("exit");
  spawnSync("npx", ["--yes", sideloader, "stop", "manifest.xml"], { stdio: "inherit", shell });
  server.kill();
  process.exit(0);
}
