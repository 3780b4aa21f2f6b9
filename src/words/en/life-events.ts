/** What happened to people, and how to respond. */
export const lifeEvents = {
  /** News as an import has kept it: `New job: Head of Care at Acme; before: Nurse at Acme`. */
  news: (kept: string): string => kept,
  birthday: 'Birthday',
  knownFor: (years: number) => `You have known each other for ${years} years`,
  /** `where`: the company, or the title where no company is known. */
  workYears: (years: number, { company, title }: { readonly company: string; readonly title: string }) =>
    `${years} years ${company === '' ? title : `at ${company}`} this month`,
  noWay: 'No way to reach them is known.',
  callForNews:
    'Call first: a call in the first days is remembered longer than a message. Ask what is new for them, and ask for nothing.',
  writeForNews:
    'Write a line of your own; it is worth more than a click. Ask what is new for them, and ask for nothing.',
  callForBirthday: 'A short call, and nothing else on your mind.',
  writeForBirthday: 'A line of your own; a ready-made one says little.',
  writeForYears: 'A line that says what you value in it.',
};
