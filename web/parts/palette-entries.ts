import type { NavigateOptions } from '@tanstack/react-router';
import { foldText } from '../../src/base/fold-text.ts';
import { useAsk } from '../asking.ts';
import { words } from '../words/words.ts';
import type { FinderEntry } from './finder.tsx';
import type { Opened } from './opened.ts';
import { useSettled } from './settled.ts';

const MOST_PEOPLE = 8;
/** As the log line understands it. */
const IDEA = /^(?:idea|idee|idée)\s*:\s*/iu;

/** Where an entry leads: to a page, or to something that opens over the page. */
export type Destination =
  | { readonly to: NavigateOptions }
  | { readonly open: Opened }
  /** The log line with this text in it. */
  | { readonly log: string };

export interface PaletteEntry extends FinderEntry {
  readonly destination: Destination;
}

const PAGES: readonly PaletteEntry[] = [
  page(words.shell.week, { to: '/' }),
  page(words.shell.people, { to: '/people' }),
  page(words.keepInTouch.title, { to: '/keep-in-touch' }),
  page(words.groups.title, { to: '/groups' }),
  page(words.introductions.title, { to: '/introductions' }),
  page(words.questions.title, { to: '/questions' }),
  page(words.questions.toRely, { to: '/rely' }),
  page(words.duplicates.title, { to: '/duplicates' }),
  page(words.shell.objectives, { to: '/objectives' }),
  page(words.ideas.title, { to: '/ideas' }),
  page(words.events.title, { to: '/events' }),
  page(words.review.title, { to: '/review' }),
  page(words.timeline.title, { to: '/timeline' }),
  page(words.map.title, { to: '/network' }),
  page(words.shell.shape, { to: '/shape' }),
  page(words.charts.page, { to: '/audit' }),
  page(words.shell.settings, { to: '/settings' }),
];

const COMMANDS: readonly PaletteEntry[] = [
  { ...command(words.log.title), destination: { open: 'log' } },
  { ...command(words.shell.addObjective), destination: { to: { to: '/objectives', search: { add: true } } } },
  { ...command(words.ideas.keep), destination: { to: { to: '/ideas', search: { add: true } } } },
  { ...command(words.shell.importContacts), destination: { to: { to: '/import' } } },
  { ...command(words.shell.triage), destination: { to: { to: '/triage' } } },
  { ...command(words.shell.showKeys), destination: { open: 'keys' } },
];

/** Pages, things to do and people whose names hold the text typed; without a text, pages and things to do. */
export function usePaletteEntries(text: string): readonly PaletteEntry[] {
  const query = useSettled(text.trim(), 120);
  const people = useAsk('people', { query, limit: MOST_PEOPLE }, { waits: query === '', keepsPrevious: true });
  const folded = foldText(text);
  const matching = [...PAGES, ...COMMANDS].filter((entry) => foldText(entry.text).includes(folded));
  const found = text.trim() === '' ? [] : (people.data?.people ?? []);
  // Several words are seldom the name of anything here: they can be kept as they are.
  const isLine = /\S\s+\S/.test(text.trim());
  const bare = text.trim().replace(IDEA, '');
  return [
    ...matching,
    ...found.map((person) => ({
      key: `person ${person.id}`,
      text: person.name,
      caption: [person.title, person.company].filter((part) => part !== null).join(', '),
      destination: { to: { to: '/people/$id', params: { id: String(person.id) } } } as const,
    })),
    ...(isLine
      ? [
          {
            key: 'idea',
            text: words.log.keepIdea(bare),
            caption: words.shell.commands,
            destination: { log: `${words.log.ideaWord}: ${bare}` },
          },
          ...(IDEA.test(text.trim())
            ? []
            : [
                {
                  key: 'log',
                  text: words.log.logThis(bare),
                  caption: words.shell.commands,
                  destination: { log: text.trim() },
                },
              ]),
        ]
      : []),
  ];
}

function page(text: string, to: NavigateOptions): PaletteEntry {
  return { key: `page ${text}`, text, caption: '', destination: { to } };
}

function command(text: string): Omit<PaletteEntry, 'destination'> {
  return { key: `command ${text}`, text, caption: words.shell.commands };
}
