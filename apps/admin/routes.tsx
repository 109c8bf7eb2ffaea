import { createRootRoute, createRoute, createRouter, notFound, redirect, Outlet, lazyRouteComponent } from '@tanstack/react-router';
import { currentViewer } from '@alongside/kit/client';
import { PageLoading } from '@alongside/kit/ui';
import { isId } from '@alongside/kit/words';
import { reportFiltersFrom } from '@alongside/insight/reports/ui';
import { calendarFiltersFrom } from '@alongside/programme/groups/ui';
import { matchingFiltersFrom, poolFiltersFrom } from '@alongside/recovery/coaching/ui';
import { trailFiltersFrom } from '@alongside/trust/audit/ui';
import { dataFiltersFrom } from '@alongside/trust/imports/ui';
import { peopleFiltersFrom } from '@alongside/trust/people/ui';
import { onlyRead } from './only-read.ts';
import { landingFor } from './return-to.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageError } from './shell/page-error.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    const viewer = currentViewer();
    throw redirect({ to: viewer ? landingFor(viewer) : '/sign-in', replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    const viewer = currentViewer();
    if (viewer) throw redirect({ to: landingFor(viewer), replace: true });
  },
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignIn'),
});

/** Whoever comes by a link has no password yet, or has lost it. */
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password.tsx'), 'Password'),
});

/** Everything behind the sign-in: without a viewer each address leads to the door. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: () => {
    if (!currentViewer()) throw redirect({ to: '/sign-in', replace: true });
  },
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
});

/** What cannot be an id is no address: asking the server would end in an error that looks like the server's own fault. */
function onlyIds(params: object): void {
  if (!Object.values(params).every(isId)) throw notFound();
}

const today = createRoute({
  getParentRoute: () => inside,
  path: '/today',
  component: lazyRouteComponent(() => import('./pages/today.tsx'), 'Today'),
});
const roster = createRoute({
  getParentRoute: () => inside,
  path: '/sessions/$sessionId/attendance',
  beforeLoad: ({ params }) => onlyIds(params),
  component: lazyRouteComponent(() => import('./pages/roster.tsx'), 'Roster'),
});
const sheet = createRoute({
  getParentRoute: () => inside,
  path: '/sessions/$sessionId/sheet',
  beforeLoad: ({ params }) => onlyIds(params),
  component: lazyRouteComponent(() => import('./pages/sign-in-sheet.tsx'), 'SignInSheet'),
});
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'Settings'),
});
const calendar = createRoute({
  getParentRoute: () => inside,
  path: '/calendar',
  validateSearch: onlyRead(calendarFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/calendar.tsx'), 'Calendar'),
});
const printWeek = createRoute({
  getParentRoute: () => inside,
  path: '/calendar/print',
  validateSearch: onlyRead(calendarFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/print-week.tsx'), 'PrintWeek'),
});
const groups = createRoute({
  getParentRoute: () => inside,
  path: '/groups',
  validateSearch: onlyRead(({ ended }): { ended?: boolean } => (ended === true ? { ended } : {})),
  component: lazyRouteComponent(() => import('./pages/groups.tsx'), 'Groups'),
});
const group = createRoute({
  getParentRoute: () => inside,
  path: '/groups/$seriesId',
  beforeLoad: ({ params }) => onlyIds(params),
  component: lazyRouteComponent(() => import('./pages/group.tsx'), 'Group'),
});
const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  validateSearch: onlyRead(peopleFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/people.tsx'), 'People'),
});
const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$clientId',
  beforeLoad: ({ params }) => onlyIds(params),
  component: lazyRouteComponent(() => import('./pages/person.tsx'), 'Person'),
});
const matching = createRoute({
  getParentRoute: () => inside,
  path: '/matching',
  validateSearch: onlyRead(matchingFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/matching.tsx'), 'Matching'),
});
const pool = createRoute({
  getParentRoute: () => inside,
  path: '/matching/all',
  validateSearch: onlyRead(poolFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/pool.tsx'), 'Pool'),
});
const review = createRoute({
  getParentRoute: () => inside,
  path: '/matching/$clientId',
  beforeLoad: ({ params }) => onlyIds(params),
  component: lazyRouteComponent(() => import('./pages/review.tsx'), 'Review'),
});
const coaches = createRoute({
  getParentRoute: () => inside,
  path: '/coaches',
  component: lazyRouteComponent(() => import('./pages/coaches.tsx'), 'Coaches'),
});
const myPeople = createRoute({
  getParentRoute: () => inside,
  path: '/coach',
  component: lazyRouteComponent(() => import('./pages/my-people.tsx'), 'MyPeople'),
});
const centre = createRoute({
  getParentRoute: () => inside,
  path: '/centre',
  component: lazyRouteComponent(() => import('./pages/centre.tsx'), 'Centre'),
});

const reports = createRoute({
  getParentRoute: () => inside,
  path: '/reports',
  validateSearch: onlyRead(reportFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/reports.tsx'), 'Reports'),
});
const attendanceReport = createRoute({
  getParentRoute: () => inside,
  path: '/reports/attendance',
  validateSearch: onlyRead(reportFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/attendance-report.tsx'), 'AttendanceReport'),
});
const groupReport = createRoute({
  getParentRoute: () => inside,
  path: '/reports/groups/$seriesId',
  beforeLoad: ({ params }) => onlyIds(params),
  validateSearch: onlyRead(reportFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/group-report.tsx'), 'GroupReport'),
});
const quality = createRoute({
  getParentRoute: () => inside,
  path: '/reports/quality',
  validateSearch: onlyRead(reportFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/quality.tsx'), 'Quality'),
});

const data = createRoute({
  getParentRoute: () => inside,
  path: '/data',
  validateSearch: onlyRead(dataFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/data.tsx'), 'Data'),
});

const access = createRoute({
  getParentRoute: () => inside,
  path: '/access',
  validateSearch: onlyRead(trailFiltersFrom),
  component: lazyRouteComponent(() => import('./pages/access.tsx'), 'Access'),
});

const emergency = createRoute({
  getParentRoute: () => inside,
  path: '/emergency',
  component: lazyRouteComponent(() => import('./pages/emergency.tsx'), 'Emergency'),
});

const tree = root.addChildren([
  home,
  signIn,
  password,
  inside.addChildren([
    today,
    roster,
    sheet,
    calendar,
    printWeek,
    groups,
    group,
    settings,
    people,
    person,
    matching,
    pool,
    review,
    coaches,
    myPeople,
    centre,
    data,
    access,
    emergency,
    reports,
    attendanceReport,
    groupReport,
    quality,
  ]),
]);

export function makeAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPendingMs: 150,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageError,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeAppRouter>;
  }
}
