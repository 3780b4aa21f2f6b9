import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { type GroupsSearch, groupsSearchOf } from './pages/groups/groups-search.ts';
import { type IntroductionsSearch, introductionsSearchOf } from './pages/introductions/introductions-search.ts';
import { lineWith, type Shared, sharedOf } from './pages/log/shared-text.ts';
import { type NetworkSearch, networkSearchOf } from './pages/network/network-search.ts';
import { type PeopleSearch, peopleSearchOf } from './pages/people/people-search.ts';
import { type ShapeSearch, shapeSearchOf } from './pages/shape/shape-search.ts';
import { type TimelineSearch, timelineSearchOf } from './pages/timeline/timeline-search.ts';
import { WeekPage } from './pages/week/week-page.tsx';
import { WELCOME_STEPS, type WelcomeStep } from './pages/welcome/welcome-step.ts';
import { BrokenPage } from './parts/broken-page.tsx';
import { readDraft, writeDraft } from './parts/draft.ts';
import { NotFound } from './parts/not-found.tsx';
import { Shell } from './parts/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: BrokenPage });
const under = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const week = createRoute({
  ...under('/'),
  component: WeekPage,
  // The router hands over whatever the address says; anything that does not fit is left out.
  validateSearch: (search: { minutes?: number; move?: string } & SearchSchemaInput) => ({
    ...(Number.isInteger(search.minutes) ? { minutes: search.minutes as number } : {}),
    ...(typeof search.move === 'string' ? { move: search.move } : {}),
  }),
});
const people = createRoute({
  ...under('/people'),
  component: lazyRouteComponent(() => import('./pages/people/people-page.tsx'), 'PeoplePage'),
  validateSearch: (search: PeopleSearch & SearchSchemaInput): PeopleSearch => peopleSearchOf({ ...search }),
});
const person = createRoute({
  ...under('/people/$id'),
  component: lazyRouteComponent(() => import('./pages/person/person-page.tsx'), 'PersonPage'),
});
const keepInTouch = createRoute({
  ...under('/keep-in-touch'),
  component: lazyRouteComponent(() => import('./pages/keep-in-touch/keep-in-touch-page.tsx'), 'KeepInTouchPage'),
});
const events = createRoute({
  ...under('/events'),
  component: lazyRouteComponent(() => import('./pages/events/events-page.tsx'), 'EventsPage'),
  validateSearch: (search: { removed?: number } & SearchSchemaInput) =>
    Number.isInteger(search.removed) ? { removed: search.removed as number } : {},
});
const event = createRoute({
  ...under('/events/$id'),
  component: lazyRouteComponent(() => import('./pages/events/event-page.tsx'), 'EventPage'),
});
const objectives = createRoute({
  ...under('/objectives'),
  component: lazyRouteComponent(() => import('./pages/objectives/objectives-page.tsx'), 'ObjectivesPage'),
  validateSearch: (search: { add?: boolean } & SearchSchemaInput) => (search.add === true ? { add: true } : {}),
});
const ideas = createRoute({
  ...under('/ideas'),
  component: lazyRouteComponent(() => import('./pages/ideas/ideas-page.tsx'), 'IdeasPage'),
  validateSearch: (search: { add?: boolean } & SearchSchemaInput) => (search.add === true ? { add: true } : {}),
});
const idea = createRoute({
  ...under('/ideas/$id'),
  component: lazyRouteComponent(() => import('./pages/ideas/idea-page.tsx'), 'IdeaPage'),
});
const network = createRoute({
  ...under('/network'),
  component: lazyRouteComponent(() => import('./pages/network/network-page.tsx'), 'NetworkPage'),
  validateSearch: (search: NetworkSearch & SearchSchemaInput): NetworkSearch => networkSearchOf({ ...search }),
});
const shape = createRoute({
  ...under('/shape'),
  component: lazyRouteComponent(() => import('./pages/shape/shape-page.tsx'), 'ShapePage'),
  validateSearch: (search: ShapeSearch & SearchSchemaInput): ShapeSearch => shapeSearchOf({ ...search }),
});
const audit = createRoute({
  ...under('/audit'),
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
});
const groups = createRoute({
  ...under('/groups'),
  component: lazyRouteComponent(() => import('./pages/groups/groups-page.tsx'), 'GroupsPage'),
  validateSearch: (search: GroupsSearch & SearchSchemaInput): GroupsSearch => groupsSearchOf({ ...search }),
});
const group = createRoute({
  ...under('/groups/$id'),
  component: lazyRouteComponent(() => import('./pages/groups/group-page.tsx'), 'GroupPage'),
  validateSearch: (search: { objective?: number } & SearchSchemaInput) =>
    Number.isInteger(search.objective) ? { objective: search.objective as number } : {},
});
const introductions = createRoute({
  ...under('/introductions'),
  component: lazyRouteComponent(() => import('./pages/introductions/introductions-page.tsx'), 'IntroductionsPage'),
  validateSearch: (search: IntroductionsSearch & SearchSchemaInput): IntroductionsSearch =>
    introductionsSearchOf({ ...search }),
});
const log = createRoute({
  ...under('/log'),
  component: lazyRouteComponent(() => import('./pages/log/log-page.tsx'), 'LogPage'),
  validateSearch: (search: Shared & SearchSchemaInput): Shared => sharedOf({ ...search }),
  // What was shared waits in the line like typed text, and leaves the address and its history.
  beforeLoad: ({ search }) => {
    if (Object.keys(search).length === 0) return;
    writeDraft('log', lineWith(readDraft('log') ?? '', search));
    throw redirect({ to: '/log', replace: true });
  },
});
const introduction = createRoute({
  ...under('/introductions/$id'),
  component: lazyRouteComponent(() => import('./pages/introductions/introduction-page.tsx'), 'IntroductionPage'),
});
const questions = createRoute({
  ...under('/questions'),
  component: lazyRouteComponent(() => import('./pages/questions/questions-page.tsx'), 'QuestionsPage'),
});
const rely = createRoute({
  ...under('/rely'),
  component: lazyRouteComponent(() => import('./pages/questions/rely-page.tsx'), 'RelyPage'),
});
const triage = createRoute({
  ...under('/triage'),
  component: lazyRouteComponent(() => import('./pages/triage/triage-page.tsx'), 'TriagePage'),
});
const duplicates = createRoute({
  ...under('/duplicates'),
  component: lazyRouteComponent(() => import('./pages/duplicates/duplicates-page.tsx'), 'DuplicatesPage'),
});
const importing = createRoute({
  ...under('/import'),
  component: lazyRouteComponent(() => import('./pages/importing/import-page.tsx'), 'ImportPage'),
});
const review = createRoute({
  ...under('/review'),
  component: lazyRouteComponent(() => import('./pages/review/review-page.tsx'), 'ReviewPage'),
});
const timeline = createRoute({
  ...under('/timeline'),
  component: lazyRouteComponent(() => import('./pages/timeline/timeline-page.tsx'), 'TimelinePage'),
  validateSearch: (search: TimelineSearch & SearchSchemaInput): TimelineSearch => timelineSearchOf({ ...search }),
});
const settings = createRoute({
  ...under('/settings'),
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
});
const more = createRoute({
  ...under('/more'),
  component: lazyRouteComponent(() => import('./pages/more/more-page.tsx'), 'MorePage'),
});
const welcome = createRoute({
  ...under('/welcome'),
  component: lazyRouteComponent(() => import('./pages/welcome/welcome-page.tsx'), 'WelcomePage'),
  validateSearch: (search: { step?: WelcomeStep } & SearchSchemaInput): { step?: WelcomeStep } => {
    const step = WELCOME_STEPS.find((candidate) => candidate === search.step);
    return step === undefined ? {} : { step };
  },
});

export const appRouter = createRouter({
  routeTree: root.addChildren([
    week,
    people,
    person,
    keepInTouch,
    events,
    event,
    objectives,
    ideas,
    idea,
    network,
    shape,
    audit,
    groups,
    group,
    introductions,
    log,
    introduction,
    questions,
    rely,
    triage,
    duplicates,
    importing,
    review,
    timeline,
    settings,
    more,
    welcome,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof appRouter;
  }
}
