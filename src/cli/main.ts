import { parseArgs } from "node:util";
import { processTerminal } from "./process-terminal";
import { verbs } from "./verbs";

const [name = "", ...rest] = process.argv.slice(2);
const verb = await verbs[name]!();
const { values, positionals } = parseArgs({ args: rest, options: verb.options, allowPositionals: true });
process.exitCode = await verb.run({ inputs: positionals, options: values, language: "zh", terminal: processTerminal });
