import type { Command } from 'commander';
import type { PersonWhole } from '../../contract/shapes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface PersonOptions extends GlobalOptions {
  readonly seeks?: string[];
  readonly offers?: string[];
  readonly private?: boolean;
}

/** `tertius person ID` */
export function addPerson(program: Command): void {
  program
    .command('person')
    .description(say.person.help.is)
    .argument('<id>', say.common.personNumber, wholeNumber)
    .option('--seeks <words>', say.person.help.seeks, wordList)
    .option('--offers <words>', say.person.help.offers, wordList)
    .option('--private', say.person.help.private)
    .option('--no-private', say.person.help.noPrivate)
    .action(async (id: number, options: PersonOptions) => {
      const { seeks, offers, private: isPrivate } = options;
      const isTold = seeks !== undefined || offers !== undefined || isPrivate !== undefined;
      const person = isTold
        ? await askOnce(options, 'editPerson', { id, seeks, offers, isPrivate })
        : await askOnce(options, 'person', { id });
      printAnswer(person, options, personLines);
    });
}

function personLines(person: PersonWhole): string[] {
  const work = [person.title, person.company].filter((part) => part !== null).map(plain);
  return [
    plain(person.name),
    ...(work.length > 0 ? [work.join(', ')] : []),
    ...(person.isPrivate ? [say.person.isPrivate] : []),
    ...[...person.emails, ...person.phones, ...person.urls].map(plain),
    '',
    ...wrapped(person.tie.sentence),
    ...(person.tie.trend === null ? [] : wrapped(person.tie.trend.sentence)),
    ...person.tie.parts.flatMap(({ sentence }) => wrapped(`– ${sentence}`, '  ')),
    ...(person.keepInTouch === null ? [] : ['', ...wrapped(plain(person.keepInTouch.sentence))]),
    ...(person.wishedChannel === null ? [] : [say.person.wishes(say.terms.channels[person.wishedChannel])]),
    ...knowledgeLines(person),
    ...(person.seeks.length === 0 ? [] : wrapped(say.person.seeks(person.seeks.map(plain).join(', ')))),
    ...(person.offers.length === 0 ? [] : wrapped(say.person.offers(person.offers.map(plain).join(', ')))),
    ...(person.interactions.length > 0 ? ['', say.person.happened] : []),
    ...person.interactions.map(
      ({ day, sentence, note }) => `  ${day}  ${plain(sentence)}${note === null ? '' : ` · ${plain(note)}`}`,
    ),
    ...(person.links.length > 0 ? ['', say.person.others] : []),
    ...person.links.map(({ person: other, because }) => `  ${plain(other.name)}: ${because}`),
    ...(person.favours.length > 0 ? ['', say.person.favours] : []),
    ...person.favours.map(
      ({ day, sentence, open }) =>
        `  ${day ?? say.common.dayUnknown}  ${plain(sentence)}${open ? ` ${say.person.nothingSince}` : ''}`,
    ),
    ...(person.notes === '' ? [] : ['', ...wrapped(plain(person.notes))]),
  ];
}

function knowledgeLines({ knowledge }: PersonWhole): string[] {
  if (knowledge === null) return [];
  const { sentence, shared, fromThem, fromOwner, because } = knowledge;
  return [
    '',
    ...wrapped(plain(sentence)),
    ...wrapped(shared.length > 0 ? say.common.commonGround(shared.map(plain).join(' ')) : say.person.noCommonGround),
    ...(fromThem.length > 0 ? wrapped(say.person.youLearn(fromThem.map(plain).join(', '))) : []),
    ...(fromOwner.length > 0 ? wrapped(say.person.theyLearn(fromOwner.map(plain).join(', '))) : []),
    ...(because.length > 0 ? wrapped(say.person.readFrom(because.map(plain).join('; '))) : [say.person.unknown]),
  ];
}
