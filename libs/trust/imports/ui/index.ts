export { DataPage } from './data-page.tsx';
export { FirstSteps } from './first-steps.tsx';
export { dataFiltersFrom } from './kinds.ts';
