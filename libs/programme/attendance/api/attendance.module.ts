import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { AttendanceNeeds } from './attendance.needs.ts';
import { AttendanceResolver, ClientAttendanceResolver, MarkResolver } from './attendance.resolver.ts';

@Module({
  providers: [
    AttendanceResolver,
    ClientAttendanceResolver,
    MarkResolver,
    { provide: AttendanceNeeds, useFactory: (db: Database) => new AttendanceNeeds(db), inject: [Database] },
  ],
})
export class AttendanceModule {}
