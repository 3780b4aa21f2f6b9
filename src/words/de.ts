import { chances } from './de/chances.ts';
import { charts } from './de/charts.ts';
import { constants } from './de/constants.ts';
import { events } from './de/events.ts';
import { groups } from './de/groups.ts';
import { history } from './de/history.ts';
import { ideas } from './de/ideas.ts';
import { importing } from './de/importing.ts';
import { input } from './de/input.ts';
import { introductions } from './de/introductions.ts';
import { keeping } from './de/keeping.ts';
import { germanKept } from './de/kept.ts';
import { knowledge } from './de/knowledge.ts';
import { lifeEvents } from './de/life-events.ts';
import { links } from './de/links.ts';
import { moves } from './de/moves.ts';
import { needs } from './de/needs.ts';
import { objectives } from './de/objectives.ts';
import { questions } from './de/questions.ts';
import { refusals } from './de/refusals.ts';
import { shape } from './de/shape.ts';
import { sureness } from './de/sureness.ts';
import { ties } from './de/ties.ts';
import { timeline } from './de/timeline.ts';
import { week } from './de/week.ts';
import type { Texts } from './words.ts';

/** Every sentence that the core says, in German. */
export const de: Texts = {
  chances,
  charts,
  constants,
  events,
  groups,
  history,
  ideas,
  importing,
  input,
  introductions,
  keeping,
  kept: germanKept,
  knowledge,
  lifeEvents,
  links,
  moves,
  needs,
  objectives,
  questions,
  refusals,
  shape,
  sureness,
  ties,
  timeline,
  week,
};
