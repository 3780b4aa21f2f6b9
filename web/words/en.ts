import { asks } from './en/asks.ts';
import { calendar } from './en/calendar.ts';
import { charts } from './en/charts.ts';
import { door } from './en/door.ts';
import { duplicates } from './en/duplicates.ts';
import { events } from './en/events.ts';
import { forgetting } from './en/forgetting.ts';
import { groups } from './en/groups.ts';
import { ideas } from './en/ideas.ts';
import { importing } from './en/importing.ts';
import { introductions } from './en/introductions.ts';
import { keepInTouch } from './en/keep-in-touch.ts';
import { knowledge } from './en/knowledge.ts';
import { lifeEvents } from './en/life-events.ts';
import { log } from './en/log.ts';
import { map } from './en/map.ts';
import { objectives } from './en/objectives.ts';
import { out } from './en/out.ts';
import { people } from './en/people.ts';
import { person } from './en/person.ts';
import { pool } from './en/pool.ts';
import { promises } from './en/promises.ts';
import { questions } from './en/questions.ts';
import { review } from './en/review.ts';
import { setAside } from './en/set-aside.ts';
import { settings } from './en/settings.ts';
import { shape } from './en/shape.ts';
import { shell } from './en/shell.ts';
import { sureness } from './en/sureness.ts';
import { takingBack } from './en/taking-back.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';
import { tokens } from './en/tokens.ts';
import { triage } from './en/triage.ts';
import { week } from './en/week.ts';
import { welcome } from './en/welcome.ts';

/** English, by page. */
export const en = {
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
