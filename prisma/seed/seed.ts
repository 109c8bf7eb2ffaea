import { OwnerRows } from '@alongside/kit/server';
import { PrismaPg } from '@prisma/adapter-pg';
import { tellDemo } from './tell-demo.ts';

async function main(): Promise<void> {
  const db = new OwnerRows({ adapter: new PrismaPg({ connectionString: process.env['ALONGSIDE_OWNER_URL'] ?? '' }) });
  try {
    await tellDemo(db);
    process.stdout.write('Demo: open the address and choose a card; one click signs in, no password is needed.\n');
  } finally {
    await db.$disconnect();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`the demo story failed: ${error instanceof Error ? error.message : 'unknown'}\n`);
  process.exitCode = 1;
});
