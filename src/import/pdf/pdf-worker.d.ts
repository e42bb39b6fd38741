/** pdf.js ships no types for the code its worker runs; it is only handed on to pdf.js. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
