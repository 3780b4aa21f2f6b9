import type { DraftLanguage } from '../../model/draft-language.ts';
import type { Objective } from '../../model/objective.ts';
import { matterOf } from '../brief/ask-text.ts';
import { distinctiveFor } from '../brief/distinctive.ts';
import type { DraftWords } from '../brief/draft-words/draft-words.ts';
import { ENGLISH } from '../brief/draft-words/english.ts';
import { GERMAN } from '../brief/draft-words/german.ts';
import type { IntroductionScene } from './introduction-scene.ts';

/**
 * A request to an introducer with a paragraph to forward: who the owner is, what sets them apart from those around the
 * person, what they offer, one small ask and an easy no. Only what is on record is said. Source: science §10.
 */
export function introductionBlurb(
  { facts, assessment }: IntroductionScene,
  {
    introducer,
    target,
    objective,
    language = facts.settings.draftLanguage,
  }: {
    readonly introducer: number;
    readonly target: number;
    readonly objective: Objective | undefined;
    /** That of the owner’s drafts unless told otherwise. */
    readonly language?: DraftLanguage | undefined;
  },
): string {
  const words: DraftWords = language === 'de' ? GERMAN : ENGLISH;
  const { name } = assessment.people[introducer]!;
  const asked = `${words.introduceMe(assessment.people[target]!.name)} ${words.askThemFirst}`;
  const [own] = distinctiveFor(assessment, target).owns;
  const role = [facts.owner.title, facts.owner.company].filter((part) => part !== undefined && part !== '');
  const forwarded = [
    words.forward(facts.owner.name, role.length === 0 ? undefined : role.join(` ${words.at} `), matterOf(objective)),
    ...(own === undefined ? [] : [words.inReturn(own)]),
    words.oneLine,
  ].join(' ');
  // In German the sentence after the greeting goes on in a small letter.
  const begun = words === GERMAN ? asked : `${asked[0]!.toUpperCase()}${asked.slice(1)}`;
  return [words.greeting(name.split(' ')[0] ?? name, true), begun, forwarded, facts.owner.name].join('\n\n').trimEnd();
}
