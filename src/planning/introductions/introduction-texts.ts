import type { DraftLanguage } from '../../model/draft-language.ts';
import type { Introduction } from '../../model/introduction.ts';
import type { Objective } from '../../model/objective.ts';
import { matterOf } from '../brief/ask-text.ts';
import { distinctiveFor } from '../brief/distinctive.ts';
import type { DraftWords } from '../brief/draft-words/draft-words.ts';
import { ENGLISH } from '../brief/draft-words/english.ts';
import { GERMAN } from '../brief/draft-words/german.ts';
import { introductionBlurb } from './introduction-blurb.ts';
import type { IntroductionScene } from './introduction-scene.ts';

/** Words for one step of an introduction, to be edited. */
export interface IntroductionText {
  /** `ask`: to whoever is asked first; `forward`: what the introducer may send on; `introduce`: to both at once. */
  readonly purpose: 'ask' | 'forward' | 'introduce';
  /** Places of whom it is for. */
  readonly to: readonly number[];
  readonly text: string;
}

const WORDS: Readonly<Record<DraftLanguage, DraftWords>> = { en: ENGLISH, de: GERMAN };

/**
 * The words of an introduction in one language. To the owner: the request, and what the introducer can send to ask the person first.
 * Of two: a question to each, and the introduction once both agree. Only what is on record is said. Source: science §10.
 */
export function introductionTexts(
  scene: IntroductionScene,
  { kind, people }: Pick<Introduction, 'kind' | 'people'>,
  { objective, language }: { readonly objective: Objective | undefined; readonly language: DraftLanguage },
): IntroductionText[] {
  const places = people.flatMap((id) => scene.assessment.placeOf.get(id) ?? []);
  if (places.length < 2) return [];
  const [first, last] = [places[0]!, places.at(-1)!];
  const words = WORDS[language];
  if (kind === 'of-two') {
    return [
      { purpose: 'ask', to: [first], text: askOne(scene, words, first, last) },
      { purpose: 'ask', to: [last], text: askOne(scene, words, last, first) },
      { purpose: 'introduce', to: [first, last], text: toBoth(scene, words, first, last) },
    ];
  }
  const asking = places.at(-2)!;
  return [
    {
      purpose: 'ask',
      to: [first],
      text: introductionBlurb(scene, { introducer: first, target: last, objective, language }),
    },
    { purpose: 'forward', to: [last], text: toForward(scene, words, { asking, target: last, objective }) },
  ];
}

/** From the introducer to the person, who can say no before any name is passed on. */
function toForward(
  { facts, assessment }: IntroductionScene,
  words: DraftWords,
  { asking, target, objective }: { asking: number; target: number; objective: Objective | undefined },
): string {
  const { owner } = facts;
  const [own] = distinctiveFor(assessment, target).owns;
  const role = [owner.title, owner.company].filter((part) => part !== undefined && part !== '').join(` ${words.at} `);
  return letter(words, firstName(assessment.people[target]!.name), firstName(assessment.people[asking]!.name), [
    words.somebodyAsks(owner.name, role === '' ? undefined : role, matterOf(objective)),
    ...(own === undefined ? [] : [words.theyBring(own)]),
    words.mayConnect,
  ]);
}

function askOne({ facts, assessment }: IntroductionScene, words: DraftWords, to: number, other: number): string {
  const { name, title, company } = assessment.people[other]!;
  return letter(words, firstName(assessment.people[to]!.name), facts.owner.name, [
    words.introduce(name, title ?? company),
    words.onlyIfBoth,
    words.mayDecline,
  ]);
}

function toBoth({ facts, assessment }: IntroductionScene, words: DraftWords, one: number, other: number): string {
  const [a, b] = [assessment.people[one]!, assessment.people[other]!];
  const presented = [a, b].map(({ name, title, company }) => words.presented(name, title ?? company)).join(' ');
  return letter(words, words.both(firstName(a.name), firstName(b.name)), facts.owner.name, [
    words.meetEachOther,
    presented,
    words.restIsYours,
  ]);
}

function letter(words: DraftWords, to: string, from: string, parts: readonly string[]): string {
  const body = parts.join(' ');
  // In German the sentence after the greeting goes on in a small letter.
  const begun = words === GERMAN ? body : `${body[0]!.toUpperCase()}${body.slice(1)}`;
  return [words.greeting(to, true), begun, from].join('\n\n').trimEnd();
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
