/** Short questions to the owner. */
export const asks = {
  title: 'A question',
  counts: (n: number) => (n === 1 ? '' : `Your answer counts for ${n} people.`),
  other: 'Something else…',
  unsure: 'Not sure',
  keys: 'Keys 1 to 6 answer.',
  said: (sentence: string) => `Noted. ${sentence}`,
};
