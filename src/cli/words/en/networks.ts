/** How the file of a network is to be read. */
export const networkFile = {
  help: {
    directed: 'the ties of an edge list lead from the first to the second; other formats say so themselves',
    nodes: 'a file with a row for each node, so that those without ties count as well',
    weight: 'the column of an edge list that holds the weights; found out if not said',
    relation: 'only the ties of an edge list with this value in this column',
    atLeast: 'only the ties that weigh as much',
  },
  relation: 'Write the column and the value, as in relation=advice.',
  reading: 'Reading the file …',
  lookingForCommunities: 'Looking for communities …',
  node: 'node',
  noProbability: (from: string, to: string, weight: number): string =>
    `The tie of ${from} and ${to} weighs ${weight}, which is no probability. Give all ties one with --probability.`,
  notListed: (node: string, ties: string, nodes: string): string =>
    `${node} has a tie in ${ties} and is not in ${nodes}. Add it there, or leave out --nodes.`,
  nothingComputed: (others: number): string =>
    `Nothing was computed; mend the file and try again.${others === 0 ? '' : ` ${others} more like this.`}`,
};

/** `tertius measure` */
export const measure = {
  help: {
    is: 'measure a network in a file: edge list, GraphML, GEXF, Pajek or JSON, compressed by gzip or not',
    file: 'the network',
    weighted:
      'ties count by their weight, or by how often they stand in the file; else each counts once; with --weight as well',
    model: 'Burt’s sums inside each ego network or over the whole network',
    measures: 'what to measure, parted by commas',
    csv: 'print the nodes as a table',
  },
  noMeasure: (name: string, names: string): string => `There is no measure "${name}". There are ${names}.`,
  lookingAtContacts: 'Looking at who knows whom among the contacts of each node …',
  drawing: 'Betweenness from drawn paths …',
  progress: (what: 'betweenness' | 'egoBetweenness', done: number, all: number): string =>
    `${what === 'betweenness' ? 'Betweenness' : 'Ego betweenness'}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} nodes`,
  size: (
    nodes: number,
    ties: number,
    { directed, weighted, model }: { readonly directed: boolean; readonly weighted: boolean; readonly model: string },
  ): string =>
    `${counted(nodes, 'node')}, ${counted(ties, 'tie')}; ${directed ? 'directed' : 'undirected'}, ${weighted ? 'weighted' : 'each tie counted once'}; ${model} model.`,
  whole: (components: number, density: string, modularity: string): string =>
    `${counted(components, 'component')}, density ${density}, modularity ${modularity}.`,
  drawn: (error: string): string => `Betweenness is drawn: with 95 % none is further off than ${error} pairs.`,
};

/** `tertius communities` */
export const communities = {
  help: {
    is: 'find the communities of a network in a file',
    weighted: 'ties count by their weight, or by how often they stand in the file; with --weight as well',
    resolution: 'above 1 more and smaller communities, below 1 fewer',
    seed: 'the same seed gives the same communities',
  },
  community: 'community',
  found: (count: number, modularity: number | null): string =>
    `${count.toLocaleString('en')} communities, modularity ${modularity === null ? 'not defined' : modularity.toFixed(4)}.`,
};

/** `tertius path` */
export const path = {
  help: {
    is: 'the best ways from one node of a network to another: weights are probabilities',
    from: 'the name of a node, as in the file',
    to: 'the name of a node, as in the file',
    k: 'how many ways at most, the best first',
    probability: 'the same probability for every tie, instead of the weights',
  },
  looking: 'Looking for ways …',
  noNode: (name: string, file: string): string => `There is no node ${name} in ${file}.`,
  none: 'No way leads there.',
};

/** `tertius spread` */
export const spread = {
  help: {
    is: 'whom to tell first so that an idea reaches most: weights are chances of passing it on',
    seeds: 'how many to tell first',
    probability: (usual: number): string =>
      `the same chance for every tie, instead of the weights; ${usual} where there are none`,
  },
  trying: 'Trying out whom an idea reaches …',
  nobody: 'Nobody is told, so nobody is reached.',
  tell: (seeds: string): string => `Tell ${seeds}.`,
  reached: ({ spread, low, high, percent }: Readonly<Record<'spread' | 'low' | 'high' | 'percent', number>>): string =>
    `About ${spread.toFixed(1)} are reached (${low.toFixed(1)} to ${high.toFixed(1)}), at least ${percent} % of what the best choice reaches.`,
};

/** `tertius classify` */
export const classify = {
  help: {
    is: 'read job titles, one a line, a tab and a company after it if known: function, seniority, industry',
    file: 'the titles; - or nothing for standard input',
  },
  becauseOf: (what: string): string => `because of “${what}”`,
  stage: (stage: number | null): string => `stage ${stage ?? 'unknown'}`,
};

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
