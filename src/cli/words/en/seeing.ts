/** `tertius audit` */
export const audit = {
  help: {
    is: 'what this network is like: findings first',
  },
  looked: (working: number, nominal: number): string =>
    `${working} people you really know are looked at; ${nominal} more are contacts in name only.`,
  measures: 'Measures',
  questions: 'Worth answering',
  know: (one: string, other: string): string => `Do ${one} and ${other} know each other?`,
};

/** `tertius groups` */
export const groups = {
  help: {
    is: 'groups, how each is reached, and which your objectives want',
    id: 'one group, whole',
    kind: 'only groups of this kind',
    rename: 'give a group a name of your own; nothing after = gives the found one back',
  },
  write: 'Write the group’s id and its new name, as cluster:12=Lunch club.',
  wanted: 'Wanted',
  through: 'Through',
  waysIn: 'Ways in',
  wayThrough: (target: string, through: string): string => `${target}, through ${through}`,
  others: 'Others',
};

/** `tertius map` */
export const map = {
  help: {
    is: 'the map in words: every group with its people, and what joins them; --json has the places',
    region: 'everybody of one part of the map',
    objective: 'with how far each person answers this objective (--json)',
  },
  asOf: (day: string): string => `As of ${day}`,
  everybodyElse: 'everybody else',
  links: (links: number, isOnlyWay: boolean): string =>
    `${links} ${links === 1 ? 'link' : 'links'}${isOnlyWay ? ', the only way in' : ''}`,
};

/** `tertius charts` */
export const charts = {
  help: {
    is: 'groups, tie strength, redundancy, bridges, pace, career stages and channels, each with its finding',
    objective: 'coverage of groups as seen from one objective',
  },
  nothing: 'There is nothing to draw yet: nothing real has happened with anybody.',
  rows: { contacts: 'contacts', windows: 'windows' },
};

/** `tertius timeline` */
export const timeline = {
  help: {
    is: 'your network week by week, and what changed',
    weeks: 'how many weeks back; 12 when left out',
  },
  span: (from: string, until: string): string => `${from} to ${until}`,
  came: 'Now, and not then:',
  left: 'Then, and not now:',
  imports: 'Came in meanwhile',
  now: 'Now',
};

/** `tertius calibration` */
export const calibration = {
  help: {
    is: 'whether the chances told with moves kept what they said',
  },
  fifths: 'By fifths of the chance',
  error: (learned: number, usual: number): string =>
    `Mean squared error: ${learned.toFixed(3)} learned, ${usual.toFixed(3)} usual.`,
};

/** `tertius sensitivity` */
export const sensitivity = {
  help: {
    is: 'how far this week depends on the numbers of the model; plans hundreds of weeks for it',
  },
  stays: (stays: number, trials: number): string => `${stays} of ${trials}`,
};
