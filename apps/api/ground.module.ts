import { Database, Mailer } from '@alongside/kit/server';
import { IdentitySettings } from '@alongside/trust/identity/api';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.ts';

/** What every slice stands on: the database, and what the environment says. */
@Global()
@Module({})
export class GroundModule {
  static for(config: Config, db: Database): DynamicModule {
    const settings = new IdentitySettings(config.pepper, config.idleMinutes, config.isDemoAllowed, mailerOf(config));
    return {
      module: GroundModule,
      providers: [
        { provide: Database, useValue: db },
        { provide: IdentitySettings, useValue: settings },
      ],
      exports: [Database, IdentitySettings],
    };
  }
}

function mailerOf({ mail }: Config): Mailer | null {
  return mail && new Mailer(mail.address, mail.from, mail.origin);
}
