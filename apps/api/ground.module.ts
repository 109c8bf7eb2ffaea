import { Database, Jobs, Mailer, PostOffice } from '@alongside/kit/server';
import { IdentitySettings } from '@alongside/trust/identity/api';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.ts';

/** What every slice stands on: the database, the jobs, and what the environment says. */
@Global()
@Module({})
export class GroundModule {
  static for(config: Config, db: Database, jobs: Jobs): DynamicModule {
    const mailer = mailerOf(config);
    const settings = new IdentitySettings(config.pepper, config.idleMinutes, config.isDemoAllowed, mailer);
    return {
      module: GroundModule,
      providers: [
        { provide: Database, useValue: db },
        { provide: Jobs, useValue: jobs },
        { provide: IdentitySettings, useValue: settings },
        { provide: PostOffice, useValue: new PostOffice(mailer) },
      ],
      exports: [Database, Jobs, IdentitySettings, PostOffice],
    };
  }
}

function mailerOf({ mail }: Config): Mailer | null {
  return mail && new Mailer(mail.address, mail.from, mail.origin);
}
