import type { Database } from '@alongside/kit/server';

/** What the environment says about signing in. `pepper`: the installation's secret; `idleMinutes`: 5 to 20. */
export class IdentitySettings {
  constructor(
    readonly pepper: string,
    readonly idleMinutes: number,
    readonly isDemoAllowed: boolean,
  ) {}
}

export class IdentityNeeds {
  readonly pepper: string;
  readonly idleMinutes: number;
  readonly isDemoAllowed: boolean;

  constructor(
    readonly db: Database,
    { pepper, idleMinutes, isDemoAllowed }: IdentitySettings,
  ) {
    this.pepper = pepper;
    this.idleMinutes = idleMinutes;
    this.isDemoAllowed = isDemoAllowed;
  }
}
