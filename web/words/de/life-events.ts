import type { Words } from '../catalogue.ts';

/** Birthdays, news of work and round years. */
export const lifeEvents: Words['lifeEvents'] = {
  title: 'Was im Leben anderer ansteht',
  person: 'Was in ihrem Leben ansteht',
  done: 'Du hast gratuliert.',
  congratulated: 'Ich habe gratuliert',
  congratulatedOf: (name) => `Ich habe gratuliert: ${name}`,
  by: {
    'in-person': 'persönlich',
    video: 'per Video',
    phone: 'am Telefon',
    message: 'per Nachricht',
    mail: 'per E-Mail',
  },
  inWeek: 'Im Plan dieser Woche',
  more: (n) => `${n} weitere zeigen`,
};
