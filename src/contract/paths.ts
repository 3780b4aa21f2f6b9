import { CALENDAR_PATHS } from './calendar-paths.ts';
import { CHART_PATHS } from './chart-paths.ts';
import { DOOR_PATHS } from './door-paths.ts';
import { DUPLICATE_PATHS } from './duplicate-paths.ts';
import { EVENT_PATHS } from './event-paths.ts';
import { IDEA_PATHS } from './idea-paths.ts';
import { INTRODUCTION_PATHS } from './introduction-paths.ts';
import { KEEP_IN_TOUCH_PATHS } from './keep-in-touch-paths.ts';
import { KNOWLEDGE_PATHS } from './knowledge-paths.ts';
import { LABEL_PATHS } from './label-paths.ts';
import { LIFE_EVENT_PATHS } from './life-event-paths.ts';
import { MAP_PATHS } from './map-paths.ts';
import { OUT_PATHS } from './out-paths.ts';
import { POOL_PATHS } from './pool-paths.ts';
import { PROMISE_PATHS } from './promise-paths.ts';
import { QUESTION_PATHS } from './question-paths.ts';
import { RETURN_PATHS } from './return-paths.ts';
import { REVIEW_PATHS } from './review-paths.ts';
import { SURENESS_PATHS } from './sureness-paths.ts';
import { TIMELINE_PATHS } from './timeline-paths.ts';
import { TOKEN_PATHS } from './token-paths.ts';

/**
 * Method and address of every route, without schemas: the web app imports only these and the types, so that the
 * validation library stays out of what the browser loads. `:name` is filled from the params.
 */
export const PATHS = {
  status: ['GET', '/api/status'],
  constants: ['GET', '/api/constants'],
  setConstants: ['PUT', '/api/constants'],
  owner: ['GET', '/api/owner'],
  setOwner: ['PUT', '/api/owner'],
  settings: ['GET', '/api/settings'],
  setSettings: ['PUT', '/api/settings'],

  previewImport: ['POST', '/api/imports/preview'],
  startImport: ['POST', '/api/imports'],
  imports: ['GET', '/api/imports'],
  undoImport: ['POST', '/api/imports/:batch/undo'],
  job: ['GET', '/api/jobs/:job'],
  cancelJob: ['DELETE', '/api/jobs/:job'],

  people: ['GET', '/api/people'],
  person: ['GET', '/api/people/:id'],
  addPeople: ['POST', '/api/people'],
  editPerson: ['PATCH', '/api/people/:id'],
  addFavour: ['POST', '/api/people/:id/favours'],
  removeFavour: ['DELETE', '/api/people/:id/favours/:favour'],
  declareLink: ['POST', '/api/links'],

  understandLog: ['POST', '/api/log/understand'],
  saveLog: ['POST', '/api/log'],
  removeInteraction: ['DELETE', '/api/interactions/:id'],

  triage: ['GET', '/api/triage'],
  answerTriage: ['POST', '/api/triage/:id'],
  unanswerTriage: ['DELETE', '/api/triage/:id'],

  objectives: ['GET', '/api/objectives'],
  addObjective: ['POST', '/api/objectives'],
  editObjective: ['PATCH', '/api/objectives/:id'],
  closeObjective: ['DELETE', '/api/objectives/:id'],
  reopenObjective: ['POST', '/api/objectives/:id/reopen'],
  objectiveHistory: ['GET', '/api/objectives/:id/history'],

  week: ['GET', '/api/week'],
  doneMove: ['POST', '/api/moves/:id/done'],
  skipMove: ['POST', '/api/moves/:id/skip'],
  neverMove: ['POST', '/api/moves/:id/never'],
  replaceMove: ['POST', '/api/moves/:id/replace'],
  undecideMove: ['DELETE', '/api/moves/:id/decision'],

  audit: ['GET', '/api/audit'],
  ...CALENDAR_PATHS,
  ...DUPLICATE_PATHS,
  ...EVENT_PATHS,
  ...LIFE_EVENT_PATHS,
  ...KEEP_IN_TOUCH_PATHS,
  ...LABEL_PATHS,
  ...KNOWLEDGE_PATHS,
  ...MAP_PATHS,
  ...CHART_PATHS,
  ...REVIEW_PATHS,
  ...RETURN_PATHS,
  ...SURENESS_PATHS,
  ...TIMELINE_PATHS,
  ...OUT_PATHS,
  ...TOKEN_PATHS,
  ...DOOR_PATHS,
  ...POOL_PATHS,
  ...IDEA_PATHS,
  ...PROMISE_PATHS,
  ...QUESTION_PATHS,
  ...INTRODUCTION_PATHS,
} as const satisfies Record<string, readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string]>;

export type RouteName = keyof typeof PATHS;
