import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';

/** Expects `Database` from the app. */
@Module({ providers: [AuditResolver] })
export class AuditModule {}
