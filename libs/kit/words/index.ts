export { isId, uuidv7, type Id } from './ids.ts';
export {
  bad,
  good,
  invalidInput,
  isProblem,
  problemCodes,
  type Checked,
  type InvalidInput,
  type Problem,
  type ProblemCode,
} from './outcome.ts';
export { cleanText, countGraphemes, type TextRule } from './text.ts';
