import type { TitleEntry } from '../title-lexicon.ts';
import type { FunctionId } from './functions.ts';

/** What the ending of an unknown word tells of it; longest first. Kept to endings that hardly ever mislead. */
const ENDINGS: readonly (readonly [endings: string, Readonly<Partial<Record<FunctionId, number>>>])[] = [
  [
    'therapist, therapeut, therapeute, terapeuta, iatrist, iatre, iater, iatra, surgeon, chirurg, chirurgien, cirujano, chirurgo, odontist, arzt, artsen, krankenschwester, pfleger, physician, logopede, opadist',
    { health: 0.93 },
  ],
  [
    'cardiologist, pathologist, radiologist, oncologist, neurologist, urologist, dermatologist, allergologist, ngologist, hinologist, otologist, rologist, rheologist',
    { health: 0.9 },
  ],
  [
    'ologist, ologe, ologin, ologue, ologo, ologa, oloog, physicist, chemist, ometrician, ographer scientific',
    { research: 0.62, health: 0.22 },
  ],
  ['physiker, chemiker, forscher, wissenschaftler', { research: 0.9 }],
  ['ingenieur, engineer, ingeniero, ingegnere', { engineering: 0.85 }],
  ['entwickler, developer, programmierer, programmeur', { engineering: 0.88 }],
  ['lehrer, lehrerin, lektor, padagoge, pedagogue, pedagogo, dozent, leraar', { education: 0.93 }],
  [
    'mechaniker, mechatroniker, mechanic, mecanicien, mecanico, meccanico, monteur, elektriker, schlosser, macher, bauer maschinen, schreiner, tischler, schweisser, maurer, giesser, dreher, fraser, maler, lackierer, installateur, smith, wright, schmied, decker, leger, stricker, schleifer, binder, drucker, smid, maker, werker, former, bohrer, presser, flechter, zieher, brenner, sattler, weber, spinner, farber',
    { trades: 0.85 },
  ],
  ['fahrer, kutscher, lotse, driver', { transport: 0.88 }],
  ['anwalt, jurist, notar, richter, advocaat', { legal: 0.93 }],
  ['kellner, koch, wirt, kok', { hospitality: 0.85 }],
  ['verkaufer, vertreter, verkoper, salesman, seller, vendor', { sales: 0.85 }],
  ['buchhalter, controller, comptable, contable', { finance: 0.9 }],
  ['zuchter, landwirt, gartner, winzer, bauer, farmer, grower, breeder', { agriculture: 0.85 }],
  [
    'musiker, musicien, pianist, violinist, cellist, guitarist, flautist, organist, tanzer, sanger, spieler, schauspieler',
    { arts: 0.88 },
  ],
  ['polizist, wachter, feuerwehrmann, guard', { safety: 0.88 }],
  ['sekretar, sekretarin, schreiber, typist', { administration: 0.85 }],
  ['keeper', { operations: 0.3, trades: 0.2 }],
];

/** A word’s ending and what it is worth; the longest that fits comes first. */
export const TITLE_ENDINGS: readonly { readonly ending: string; readonly entry: TitleEntry }[] = ENDINGS.flatMap(
  ([endings, functions]) => {
    const entry: TitleEntry = {
      kind: 'head',
      functions: Object.entries(functions) as [FunctionId, number][], // keys of a typed record
      own: 0.7,
      level: undefined,
      shift: undefined,
      isHeadFirst: false,
      isCompounding: false,
      isVague: false,
      about: undefined,
    };
    return endings.split(',').map((ending) => ({ ending: ending.trim(), entry }));
  },
).sort((one, other) => other.ending.length - one.ending.length);
