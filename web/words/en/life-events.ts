/** Birthdays, news of work and round years. */
export const lifeEvents = {
  title: 'Near in people’s lives',
  person: 'Near in their life',
  done: 'You have congratulated.',
  congratulated: 'I congratulated',
  congratulatedOf: (name: string) => `I congratulated ${name}`,
  by: { 'in-person': 'in person', video: 'by video', phone: 'by phone', message: 'by message', mail: 'by mail' },
  inWeek: 'In this week’s plan',
  more: (n: number) => `Show ${n} more`,
};
