/** `tertius audit` */
export const audit = {
  help: {
    is: 'what this network is like: findings first',
  },
};

/** `tertius groups` */
export const groups = {
  help: {
    is: 'groups, how each is reached, and which your objectives want',
    id: 'one group, whole',
    kind: 'only groups of this kind',
    rename: 'give a group a name of your own; nothing after = gives the found one back',
  },
};

/** `tertius map` */
export const map = {
  help: {
    is: 'the map in words: every group with its people, and what joins them; --json has the places',
    day: 'as the network was at the end of this day, as 2026-11-24',
    region: 'everybody of one part of the map',
    objective: 'with how far each person answers this objective (--json)',
  },
};

/** `tertius charts` */
export const charts = {
  help: {
    is: 'groups, tie strength, redundancy, bridges, pace, career stages and channels, each with its finding',
    objective: 'coverage of groups as seen from one objective',
  },
};

/** `tertius timeline` */
export const timeline = {
  help: {
    is: 'your network week by week, and what changed',
    weeks: 'how many weeks back; 12 when left out',
  },
};

/** `tertius calibration` */
export const calibration = {
  help: {
    is: 'whether the chances told with moves kept what they said',
  },
};

/** `tertius sensitivity` */
export const sensitivity = {
  help: {
    is: 'how far this week depends on the numbers of the model; plans hundreds of weeks for it',
  },
};
