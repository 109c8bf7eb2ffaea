import type { LocalDate } from '@alongside/kit/time';

/** A Prisma `date` column is read and written as midnight UTC: these two are the only crossing. */
export function toColumn(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

export function fromColumn(column: Date): LocalDate {
  return column.toISOString().slice(0, 10);
}

export function fromColumnOrNull(column: Date | null): LocalDate | null {
  return column && fromColumn(column);
}
