import { newOperation, type Viewer } from '@alongside/kit/server';
import { auditTrail, type AuditLine, type AuditNeeds } from '@alongside/trust/audit/api';
import { Refused, type Command } from './command.ts';

const columns = ['at', 'actor', 'role', 'action', 'outcome', 'operation', 'subject', 'clients', 'fields', 'rule', 'purpose', 'reason'];

export const auditList: Command = {
  name: 'audit list',
  summary: 'who looked at or changed what, newest first, as tab-separated lines; reading it is an event itself',
  words: [],
  options: {
    client: { type: 'string', hint: "a client's code or id (privacy reviewer)" },
    outcome: { type: 'string', hint: 'OK, DENIED or ERROR' },
    limit: { type: 'string', hint: 'at most so many lines (if left out: 1000)' },
  },
  async run(ground, given) {
    const limit = Number(given.optional('limit') ?? 1000);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100_000) throw new Refused('limit: 1 to 100000');
    const viewer = await ground.viewer(['PRIVACY_REVIEWER', 'ADMINISTRATOR']);
    const wish = { clientCode: given.optional('client'), outcome: given.optional('outcome') };
    const lines = await collect({ db: ground.app }, viewer, wish, limit);
    return [columns, ...lines.map(cells)].map((row) => row.map(plain).join('\t')).join('\n');
  },
};

type Wish = { readonly clientCode: string | null; readonly outcome: string | null };

async function collect(needs: AuditNeeds, viewer: Viewer, wish: Wish, limit: number): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  let after: string | null = null;
  do {
    const { events, next } = await page(needs, viewer, { ...wish, first: Math.min(100, limit - lines.length), after });
    lines.push(...events);
    after = lines.length < limit ? next : null;
  } while (after);
  return lines;
}

type Page = { readonly events: readonly AuditLine[]; readonly next: string | null };

/** Each page is an operation: it reads in a transaction of its own and leaves its event. */
async function page(
  needs: AuditNeeds,
  viewer: Viewer,
  wish: Wish & { readonly first: number; readonly after: string | null },
): Promise<Page> {
  const asking: Viewer = { ...viewer, operation: newOperation(viewer.operation.name) };
  try {
    const { events, pageInfo } = await auditTrail(needs, asking, wish).catch(refusing);
    return { events, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  } finally {
    await asking.operation.reading?.close();
  }
}

function refusing(error: unknown): never {
  throw error instanceof Error && 'extensions' in error ? new Refused(error.message) : error;
}

function cells(line: AuditLine): string[] {
  return [
    ...[line.at.toISOString(), line.actorName ?? '', line.actorRole ?? '', line.action, line.outcome, line.operation, line.subjectType],
    ...[line.clientCodes.join(','), line.fields.join(','), line.ruleId ?? '', line.purpose, line.reason ?? ''],
  ];
}

/** A terminal obeys control characters, and a tab would shift the columns. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
