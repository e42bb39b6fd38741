import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

interface Page { readonly userOptions: { readonly filename: string; readonly templateParameters: { readonly policy: string; readonly office: string } } }
type Configure = (env: object, argv: object) => Promise<readonly { readonly plugins: readonly object[] }[]>;

async function pages(env: object): Promise<Record<string, Page["userOptions"]["templateParameters"]>> {
  const { default: configure } = (await import(pathToFileURL(path.resolve("webpack.config.js")).href)) as { default: Configure };
  const [web] = await configure(env, { mode: "production" });
  const found = web!.plugins.filter((plugin): plugin is Page => "userOptions" in plugin);
  return Object.fromEntries(found.map(({ userOptions: { filename, templateParameters } }) => [filename, templateParameters]));
}
const scripts = (policy: string): string => /script-src ([^;]*)/.exec(policy)![1]!;

describe("where office.js comes from", () => {
  it.each([
    { env: {}, office: "office/office.js", allowed: "'self'" },
    { env: { office: "microsoft" }, office: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", allowed: "'self' https://appsforoffice.microsoft.com" },
    { env: { office: "21vianet" }, office: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", allowed: "'self' https://appsforoffice.cdn.partner.office365.cn" },
  ])("$env: from $office, and scripts from $allowed only", async ({ env, office, allowed }) => {
    const { "taskpane.html": pane, "workbench.html": workbench } = await pages(env);
    expect([pane!.office, scripts(pane!.policy)]).toEqual([office, allowed]);
    expect(scripts(workbench!.policy)).toBe("'self'");
    for (const { policy } of [pane!, workbench!]) expect(policy).not.toContain("unsafe-eval");
  });

  it("is refused for a source nobody knows", async () => {
    await expect(pages({ office: "elsewhere" })).rejects.toThrow(/choose one of build, microsoft, 21vianet/);
  });
});
