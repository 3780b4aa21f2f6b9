/** How the file of a network is to be read. */
export const networkFile = {
  help: {
    directed: 'the ties of an edge list lead from the first to the second; other formats say so themselves',
    nodes: 'a file with a row for each node, so that those without ties count as well',
    weight: 'the column of an edge list that holds the weights; found out if not said',
    relation: 'only the ties of an edge list with this value in this column',
    atLeast: 'only the ties that weigh as much',
  },
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
};

/** `tertius communities` */
export const communities = {
  help: {
    is: 'find the communities of a network in a file',
    weighted: 'ties count by their weight, or by how often they stand in the file; with --weight as well',
    resolution: 'above 1 more and smaller communities, below 1 fewer',
    seed: 'the same seed gives the same communities',
  },
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
};

/** `tertius spread` */
export const spread = {
  help: {
    is: 'whom to tell first so that an idea reaches most: weights are chances of passing it on',
    seeds: 'how many to tell first',
    probability: (usual: number): string =>
      `the same chance for every tie, instead of the weights; ${usual} where there are none`,
  },
};

/** `tertius classify` */
export const classify = {
  help: {
    is: 'read job titles, one a line, a tab and a company after it if known: function, seniority, industry',
    file: 'the titles; - or nothing for standard input',
  },
};
