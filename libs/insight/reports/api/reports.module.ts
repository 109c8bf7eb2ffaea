import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { ReportsNeeds } from './reports.needs.ts';
import { ReportsResolver } from './reports.resolver.ts';

@Module({
  providers: [ReportsResolver, { provide: ReportsNeeds, useFactory: (db: Database) => new ReportsNeeds(db), inject: [Database] }],
})
export class ReportsModule {}
