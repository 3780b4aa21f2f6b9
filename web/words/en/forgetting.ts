import { counted, inOne } from './number-words.ts';

/** Forgetting a person, on their page. */
export const forgetting = {
  title: 'Forget this person',
  what: (name: string) =>
    `Removes ${name} everywhere: notes, favours, links, moves, what you said to each other, and the name in texts about others. Later imports and backups leave them out. Backups made before still hold them, and leave them out when they are brought back. It cannot be undone.`,
  saveFirst: 'Save all that is known as a file first',
  ask: 'Forget',
  surely: (name: string) => `Yes, forget ${name}`,
  keep: 'Keep',
  done: (name: string) => `${name} is forgotten.`,
  removed: (removed: Removed) =>
    `Removed: ${inOne([
      counted(removed.keys, 'address', 'addresses'),
      counted(removed.interactions, 'interaction', 'interactions'),
      counted(removed.favours, 'favour', 'favours'),
      counted(removed.links, 'link', 'links'),
      counted(removed.moves, 'move', 'moves'),
    ])}. Taken out of ${counted(removed.sharedInteractions, 'interaction', 'interactions')} with others, and of ${counted(removed.texts, 'text', 'texts')}.`,
  earlier: (backups: number) =>
    backups === 0
      ? 'No backup holds them.'
      : `Backups made before still hold them: ${backups}. When one is brought back they are left out; to be rid of them there too, delete those backups in Settings.`,
  toPeople: 'To people',
};

interface Removed {
  readonly keys: number;
  readonly interactions: number;
  readonly sharedInteractions: number;
  readonly favours: number;
  readonly links: number;
  readonly moves: number;
  readonly texts: number;
}
