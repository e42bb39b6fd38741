import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".png": "image/png", ".xml": "text/xml", ".txt": "text/plain; charset=utf-8",
};
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A static server over a folder, as an intranet would run one. */
export async function serve(folder: string): Promise<{ readonly url: string; close(): void }> {
  if (!existsSync(path.join(folder, "workbench.html")) && folder === dist) throw new Error("Nothing is built yet: run `npm run build` first.");
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)));
    readFile(file).then(
      (bytes) => response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
