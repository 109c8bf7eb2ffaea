export { csvOf, type Cell } from './csv.ts';
export { isId, uuidv7 } from './ids.ts';
export { bad, good, invalidInput, problemCodes, type Checked, type InvalidInput, type Problem, type ProblemCode } from './outcome.ts';
export { cleanText, type TextRule } from './text.ts';
