import type { Words } from './catalogue.ts';
import { asks } from './de/asks.ts';
import { calendar } from './de/calendar.ts';
import { charts } from './de/charts.ts';
import { door } from './de/door.ts';
import { duplicates } from './de/duplicates.ts';
import { events } from './de/events.ts';
import { forgetting } from './de/forgetting.ts';
import { groups } from './de/groups.ts';
import { ideas } from './de/ideas.ts';
import { importing } from './de/importing.ts';
import { introductions } from './de/introductions.ts';
import { keepInTouch } from './de/keep-in-touch.ts';
import { knowledge } from './de/knowledge.ts';
import { lifeEvents } from './de/life-events.ts';
import { log } from './de/log.ts';
import { map } from './de/map.ts';
import { objectives } from './de/objectives.ts';
import { out } from './de/out.ts';
import { people } from './de/people.ts';
import { person } from './de/person.ts';
import { pool } from './de/pool.ts';
import { promises } from './de/promises.ts';
import { questions } from './de/questions.ts';
import { review } from './de/review.ts';
import { setAside } from './de/set-aside.ts';
import { settings } from './de/settings.ts';
import { shape } from './de/shape.ts';
import { shell } from './de/shell.ts';
import { sureness } from './de/sureness.ts';
import { takingBack } from './de/taking-back.ts';
import { terms } from './de/terms.ts';
import { timeline } from './de/timeline.ts';
import { tokens } from './de/tokens.ts';
import { triage } from './de/triage.ts';
import { week } from './de/week.ts';
import { welcome } from './de/welcome.ts';

/** German, by page. The owner is “du”: it is a private tool. */
export const de: Words = {
  shell,
  terms,
  takingBack,
  week,
  calendar,
  promises,
  review,
  timeline,
  sureness,
  people,
  person,
  keepInTouch,
  events,
  lifeEvents,
  forgetting,
  objectives,
  shape,
  map,
  charts,
  log,
  triage,
  importing,
  welcome,
  out,
  tokens,
  door,
  pool,
  settings,
  knowledge,
  groups,
  introductions,
  questions,
  ideas,
  asks,
  duplicates,
  setAside,
};
