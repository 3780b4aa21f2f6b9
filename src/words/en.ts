import { chances } from './en/chances.ts';
import { charts } from './en/charts.ts';
import { constants } from './en/constants.ts';
import { events } from './en/events.ts';
import { groups } from './en/groups.ts';
import { history } from './en/history.ts';
import { ideas } from './en/ideas.ts';
import { importing } from './en/importing.ts';
import { input } from './en/input.ts';
import { introductions } from './en/introductions.ts';
import { keeping } from './en/keeping.ts';
import { knowledge } from './en/knowledge.ts';
import { lifeEvents } from './en/life-events.ts';
import { links } from './en/links.ts';
import { moves } from './en/moves.ts';
import { needs } from './en/needs.ts';
import { objectives } from './en/objectives.ts';
import { questions } from './en/questions.ts';
import { refusals } from './en/refusals.ts';
import { shape } from './en/shape.ts';
import { sureness } from './en/sureness.ts';
import { ties } from './en/ties.ts';
import { timeline } from './en/timeline.ts';
import { week } from './en/week.ts';

/** Every sentence that the core says, in English. */
export const en = {
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
  /** A text that was made deep down or kept, where no language is known. */
  kept: (text: string): string => text,
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
