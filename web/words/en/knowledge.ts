/** What the owner says that titles and companies mean. */
export const knowledge = {
  title: 'What words mean',
  lead: 'What people do is read from their titles and companies. Where it is read wrongly, say what the words mean: your word wins, for everybody it fits.',
  none: 'You have said nothing yet. An entry such as “brand manager” meaning marketing counts for every title with these words in it.',
  kind: 'What the words are',
  kinds: { title: 'Part of a title', company: 'A company' },
  words: { title: 'The words', company: 'Its name' },
  means: 'What they mean',
  choose: 'Choose…',
  add: 'Add',
  added: (sentence: string) => `Noted. ${sentence}`,
  remove: 'Remove',
  removeOf: (words: string) => `Remove what you said of “${words}”`,
  removed: (words: string) => `What you said of “${words}” is removed.`,
};
