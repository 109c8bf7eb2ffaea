/**
 * Lints pieces of code as if they stood at their paths, with the house's whole configuration. Reads `[{ path, code }]` from standard
 * input, writes the rules that spoke as `[["rule: message", ...], ...]`. A process of its own: the walls keep their graph in globals.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { path, code } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result.messages.map((message) => `${message.ruleId}: ${message.message}`));
}
process.stdout.write(JSON.stringify(answers));
