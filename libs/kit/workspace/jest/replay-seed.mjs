import fc from 'fast-check';

/** A property that broke prints its seed; `FC_SEED=that npm test -- path/of/the.spec.ts` runs the same cases again. */
const seed = Number(process.env.FC_SEED);
if (Number.isInteger(seed) && seed !== 0) fc.configureGlobal({ seed });
