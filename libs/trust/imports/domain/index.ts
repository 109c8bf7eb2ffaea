export { columnOfField, type Column, type FileField, type FileShape } from './columns.ts';
export { allOrNothing, mostRows, readTable, saidTwice, type CsvRow, type CsvTable } from './csv-table.ts';
export { fault, type CsvOutcome, type CsvProblem } from './fault.ts';
export { biggestFile, textOf } from './text-of-file.ts';
