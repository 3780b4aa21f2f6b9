/** Forgetting a person, on their page. */
export const forgetting = {
  title: 'Forget this person',
  what: (name: string) =>
    `Removes ${name} everywhere: notes, favours, links, moves, what you said to each other, and the name in texts about others. Later imports and backups leave them out. Backups made before still hold them. It cannot be undone.`,
  ask: 'Forget',
  surely: (name: string) => `Yes, forget ${name}`,
  keep: 'Keep',
};
