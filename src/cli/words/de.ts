import * as aims from './de/aims.ts';
import * as data from './de/data.ts';
import * as doing from './de/doing.ts';
import * as introductions from './de/introductions.ts';
import * as networks from './de/networks.ts';
import * as people from './de/people.ts';
import * as program from './de/program.ts';
import * as seeing from './de/seeing.ts';
import type { Say } from './words.ts';

/** Every heading, label and help text of the command line, in German. */
export const de: Say = { ...program, ...people, ...aims, ...doing, ...introductions, ...seeing, ...data, ...networks };
