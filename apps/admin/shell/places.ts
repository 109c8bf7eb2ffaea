import type { Viewer } from '@alongside/kit/client';
import type { IconName } from '@alongside/kit/ui';

/** One entry of the rail. `needs`: the action without which there is nothing to see; the server decides again. */
export interface Place {
  readonly name:
    | 'today'
    | 'coach'
    | 'calendar'
    | 'people'
    | 'matching'
    | 'coaches'
    | 'reports'
    | 'centre'
    | 'data'
    | 'access'
    | 'emergency'
    | 'settings';
  readonly to:
    | '/today'
    | '/coach'
    | '/calendar'
    | '/people'
    | '/matching'
    | '/coaches'
    | '/reports'
    | '/centre'
    | '/data'
    | '/access'
    | '/emergency'
    | '/settings';
  readonly icon: IconName;
  readonly keys: string;
  readonly needs: string;
  /** Who may this has a nearer way there. */
  readonly unless?: string;
}

const places: readonly Place[] = [
  { name: 'coach', to: '/coach', icon: 'HeartHandshake', keys: 'g m', needs: 'coaching.own' },
  { name: 'today', to: '/today', icon: 'ListCheck', keys: 'g t', needs: 'attendance.record' },
  { name: 'calendar', to: '/calendar', icon: 'Calendar', keys: 'g c', needs: 'schedule.read' },
  { name: 'people', to: '/people', icon: 'Users', keys: 'g p', needs: 'client.list' },
  { name: 'matching', to: '/matching', icon: 'HeartHandshake', keys: 'g m', needs: 'matching.read' },
  { name: 'coaches', to: '/coaches', icon: 'UserCheck', keys: 'g h', needs: 'coach.read', unless: 'coaching.own' },
  { name: 'reports', to: '/reports', icon: 'ChartBar', keys: 'g r', needs: 'report.read' },
  { name: 'centre', to: '/centre', icon: 'Building', keys: 'g e', needs: 'staff.write' },
  { name: 'data', to: '/data', icon: 'CloudUp', keys: 'g d', needs: 'data.export' },
  { name: 'access', to: '/access', icon: 'Eye', keys: 'g w', needs: 'audit.read' },
  { name: 'emergency', to: '/emergency', icon: 'ShieldLock', keys: 'g y', needs: 'grant.agree' },
  { name: 'settings', to: '/settings', icon: 'Settings', keys: 'g s', needs: 'self.read' },
];

export function placesFor({ mayEver }: Pick<Viewer, 'mayEver'>): readonly Place[] {
  return places.filter(({ needs, unless }) => mayEver.includes(needs) && !(unless && mayEver.includes(unless)));
}
