import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

/**
 * Runs one rule over one piece of code as if it stood at `path`, for specs.
 * @returns the rule's messages, in the order of the code.
 * @throws when the code does not parse: a case that is no TypeScript proves nothing.
 */
export function complaints(rule, path, code, options = []) {
  const linter = new Linter({ cwd: '/house' });
  const config = {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { house: { rules: { rule } } },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: !path.endsWith('.ts') } } },
    rules: { 'house/rule': ['error', ...options] },
  };
  const found = linter.verify(code, config, { filename: `/house/${path}` });
  const strange = found.find((problem) => problem.ruleId !== 'house/rule');
  if (strange) throw new Error(`${path}: ${strange.message}`);
  return found.map((problem) => problem.message);
}
