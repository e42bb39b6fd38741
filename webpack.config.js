/**
 * Three things are built into dist/: taskpane.html (the add-in), workbench.html (the same pane beside an embedded grid,
 * which alone loads Univer) and cli.js.
 *
 *   npm run build -- --env url=https://ledger.example.gov.cn/    writes that address into the manifest (or DEPLOY_URL)
 *   npm run build -- --env office=21vianet                       office.js from Microsoft's network in China, or `microsoft`; else from the build
 *   npm start                                                    http on PORT or 3000, opens nothing
 *   npm run bench                                                tests/bench, built as the add-in is: without what tsx puts around every function
 *   webpack serve --env excel                                    https on PORT or 3001 with the Office development certificate
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const here = path.dirname(fileURLToPath(import.meta.url));
const developmentUrl = "https://localhost:3001/";
const officeJs = path.join(here, "node_modules/@microsoft/office-js/dist");

/** Where office.js may come from; the build's own copy needs nobody else. */
const officeSources = {
  build: "office/office.js",
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

function officeSource({ office = "build" }) {
  const source = officeSources[office];
  if (!source) throw new Error(`--env office=${office}: choose one of ${Object.keys(officeSources).join(", ")}.`);
  return source;
}

/** Nothing may be fetched from anywhere else. No frame-ancestors: Excel on the web shows the pane in a frame. */
const policyFor = (office) => [
  "default-src 'none'", ["script-src 'self'", ...(office.startsWith("https:") ? [new URL(office).origin] : [])].join(" "), "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
].join("; ");

const script = (jsx) => ({
  loader: "swc-loader",
  options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: jsx }, transform: { react: { runtime: "automatic" } } } },
});
const sources = [
  { test: /\.ts$/, exclude: /node_modules/, use: [script(false), path.join(here, "src/rules/without-proofs.cjs")] },
  { test: /\.tsx$/, exclude: /node_modules/, use: script(true) },
];
const resolve = { extensions: [".tsx", ".ts", ".js"] };

/** Licences forbid changing office.js: `minimized` keeps the minifier away from it. */
const unchanged = { minimized: true };
const officeFiles = [
  "office.js", "o15apptofilemappingtable.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js", "excel-ios-16.00.js",
  "zh-cn/office_strings.js", "en-us/office_strings.js",
];

function deploymentUrl(env) {
  const url = env.url ?? process.env.DEPLOY_URL ?? developmentUrl;
  return new URL(url.endsWith("/") ? url : `${url}/`).href;
}

function page(name, chunk, office) {
  return new HtmlPlugin({
    filename: `${name}.html`, template: path.join(here, `src/${chunk}/${name}.html`), chunks: [chunk], scriptLoading: "defer",
    templateParameters: { policy: policyFor(office), office }, inject: "head",
  });
}

async function devServer(env) {
  const excel = Boolean(env.excel);
  const https = excel ? await import("office-addin-dev-certs").then(({ default: certs }) => certs.getHttpsServerOptions()) : null;
  return {
    port: Number(process.env.PORT ?? (excel ? 3001 : 3000)),
    host: "localhost",
    server: https ? { type: "https", options: https } : "http",
    // Live reload without a socket client in the page: the policy and the bundle stay those of the build.
    hot: false, liveReload: false, client: false, webSocketServer: false,
    static: false,
    devMiddleware: { stats: "errors-warnings" },
    onListening: (server) => {
      const { port } = server.server.address();
      console.log(`\n  答复台账 Reply Ledger: ${https ? "https" : "http"}://localhost:${port}/${excel ? "taskpane" : "workbench"}.html\n`);
    },
  };
}

async function web(env, mode) {
  const url = deploymentUrl(env);
  const office = officeSource(env);
  return {
    name: "web", mode, context: here, target: ["web", "es2022"], devtool: mode === "production" ? false : "cheap-module-source-map",
    entry: { taskpane: "./src/taskpane/main.tsx", workbench: "./src/workbench/main.tsx" },
    output: {
      path: path.join(here, "dist"), publicPath: "auto", clean: { keep: /^cli\.js/ },
      filename: "[name].js", chunkFilename: "chunks/[name].[contenthash:8].js", assetModuleFilename: "media/[name].[hash:8][ext]",
    },
    resolve: { ...resolve, fallback: { fs: false, path: false, crypto: false } },
    module: { rules: [...sources, { test: /\.css$/, use: ["style-loader", "css-loader"] }, { test: /\.txt$/, type: "asset/source" }] },
    // Each page is one file and what it loads lazily, so that a blocked or stale chunk can't leave a half-started pane.
    optimization: { splitChunks: { chunks: "async" }, minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { ecma: 2022, compress: { ecma: 2022, passes: 3 } }, extractComments: false })] },
    performance: { hints: false },
    plugins: [
      page("taskpane", "taskpane", office),
      page("workbench", "workbench", officeSources.build),
      new CopyPlugin({
        patterns: [
          ...(office === officeSources.build ? officeFiles : []).map((file) => ({ from: path.join(officeJs, file), to: `office/${file}`, info: unchanged })),
          // PDFs that don't embed their Chinese fonts are read by these; fetched only then.
          ...["cmaps", "standard_fonts"].map((folder) => ({ from: path.join(here, "node_modules/pdfjs-dist", folder), to: folder, info: unchanged })),
          { from: "src/functions/functions.json", to: "functions.json" },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(developmentUrl, url) },
        ],
      }),
    ],
    ...(process.env.WEBPACK_SERVE ? { devServer: await devServer(env) } : {}),
  };
}

/** Scripts for Node; dist/cli.js is one, the benchmarks are others. */
function scripts(name, mode, folder, entry) {
  return {
    name, mode, context: here, target: "node20", devtool: false,
    entry,
    output: { path: path.join(here, folder), filename: "[name].js", chunkFormat: "module", module: true, library: { type: "module" } },
    experiments: { outputModule: true },
    resolve,
    module: { rules: sources, parser: { javascript: { importMeta: false, url: false, createRequire: false } } },
    // Our own code becomes one file; packages are found in node_modules as from the sources.
    externalsType: "module-import",
    externals: [({ request }, done) => (/^[./]|^[A-Za-z]:\\/.test(request) ? done() : done(null, request))],
    optimization: { minimize: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

export default async function config(env = {}, argv = {}) {
  const mode = argv.mode ?? "development";
  if (env.bench) return scripts("bench", mode, "dist/bench", { bench: "./tests/bench/bench.ts", comparison: "./tests/bench/comparison.ts" });
  return process.env.WEBPACK_SERVE ? web(env, mode) : [await web(env, mode), scripts("cli", mode, "dist", { cli: "./src/cli/main.ts" })];
}
