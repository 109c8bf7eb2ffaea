import { z } from 'zod/mini';

/** What the API reads from its environment. Each name is documented in docs/configuration.md; a value is never printed. */
export type Config = {
  readonly databaseUrl: string;
  readonly port: number;
  /** Loopback unless told otherwise: tablets need HTTPS in front (docs/configuration.md). */
  readonly host: string;
  readonly pepper: string;
  readonly isDemoAllowed: boolean;
  /** Journeys run on a clock that stands still; everywhere else a fixed clock stops the boot. */
  readonly mayClockStand: boolean;
  /** The built admin; null serves the API alone (development). */
  readonly adminDir: string | null;
  /** Behind a proxy or on another name: the one origin that browsers use. Null: the address of the request itself. */
  readonly origin: string | null;
  /** Served over https: cookies are Secure and carry the __Host- prefix. */
  readonly isSecure: boolean;
  readonly idleMinutes: number;
  /** Where letters are handed in, and in whose name; null: no letters leave. The address holds a secret. */
  readonly mail: { readonly address: string; readonly from: string; readonly origin: string } | null;
  /** Whether this process works on jobs too. One process of an installation must; several may. */
  readonly worksOnJobs: boolean;
  readonly isProduction: boolean;
  readonly logLevel: string;
};

const flag = z._default(z.enum(['0', '1']), '0');
const shape = z.object({
  DATABASE_URL: z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')),
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535)), 3000),
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  ALONGSIDE_PEPPER: z.string().check(z.minLength(32, 'must have at least 32 characters')),
  ALONGSIDE_DEMO: flag,
  ALONGSIDE_FIXED_CLOCK: flag,
  ALONGSIDE_ADMIN_DIR: z.optional(z.string()),
  ALONGSIDE_ORIGIN: z.optional(z.string().check(z.regex(/^https?:\/\/[^/]+$/, 'must be like https://desk.example.org'))),
  ALONGSIDE_SECURE: flag,
  ALONGSIDE_IDLE_MINUTES: z._default(z.coerce.number().check(z.int(), z.minimum(5), z.maximum(20)), 15),
  ALONGSIDE_SMTP_URL: z.optional(
    z.string().check(z.regex(/^smtps?:\/\/[^\s/]+\/?$/, 'must be like smtps://name:password@post.example.org:465')),
  ),
  ALONGSIDE_MAIL_FROM: z.optional(z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address'))),
  ALONGSIDE_JOBS: z._default(z.enum(['0', '1']), '1'),
  ALONGSIDE_OWNER_URL: z.optional(z.string()),
  ALONGSIDE_LOG: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'warn'),
  NODE_ENV: z._default(z.string(), 'development'),
});

/** @throws Error naming every variable that is missing, malformed or unknown, and never a value */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const strangers = Object.keys(environment).filter((name) => name.startsWith('ALONGSIDE_') && !(name in shape.shape));
  const read = shape.safeParse(environment);
  const faults = [
    ...strangers.map((name) => `${name} is not known`),
    ...(read.success
      ? []
      : read.error.issues.map((issue) => `${issue.path.join('.')} ${environment[String(issue.path[0])] ? issue.message : 'is missing'}`)),
  ];
  if (read.success) faults.push(...faultsOfMail(read.data));
  if (!read.success || faults.length > 0) throw new Error(`configuration: ${faults.join('; ')}`);
  const env = read.data;
  return {
    databaseUrl: env.DATABASE_URL,
    port: env.PORT,
    host: env.HOST,
    pepper: env.ALONGSIDE_PEPPER,
    isDemoAllowed: env.ALONGSIDE_DEMO === '1',
    mayClockStand: env.ALONGSIDE_FIXED_CLOCK === '1',
    adminDir: env.ALONGSIDE_ADMIN_DIR ?? null,
    origin: env.ALONGSIDE_ORIGIN ?? null,
    isSecure: env.ALONGSIDE_SECURE === '1',
    idleMinutes: env.ALONGSIDE_IDLE_MINUTES,
    mail: mailOf(env),
    worksOnJobs: env.ALONGSIDE_JOBS === '1',
    isProduction: env.NODE_ENV === 'production',
    logLevel: env.ALONGSIDE_LOG,
  };
}

type Env = z.infer<typeof shape>;

/** A link in a letter must not lead where a request's own header says: so letters want the origin written down. */
function faultsOfMail({ ALONGSIDE_SMTP_URL: address, ALONGSIDE_MAIL_FROM: from, ALONGSIDE_ORIGIN: origin }: Env): string[] {
  if (!address) return [];
  return [...(from ? [] : ['ALONGSIDE_MAIL_FROM is missing']), ...(origin ? [] : ['ALONGSIDE_ORIGIN is missing'])];
}

function mailOf({ ALONGSIDE_SMTP_URL: address, ALONGSIDE_MAIL_FROM: from, ALONGSIDE_ORIGIN: origin }: Env): Config['mail'] {
  return address && from && origin ? { address, from, origin } : null;
}
