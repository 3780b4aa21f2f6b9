/** The arrows of docs/architecture.md. A folder may import itself and what stands in its list, and nothing else. */
const ARROWS = {
  base: [],
  model: ['base'],
  graph: [],
  words: ['base', 'model'],
  knowledge: ['base', 'model', 'words'],
  audit: ['base', 'model', 'words', 'graph', 'knowledge'],
  planning: ['base', 'model', 'words', 'graph', 'knowledge', 'audit'],
  formats: ['base', 'model', 'words', 'graph'],
  intake: ['base', 'model', 'words', 'formats'],
  store: ['base', 'model'],
  contract: ['base', 'model', 'words'],
  app: [
    'base',
    'model',
    'words',
    'graph',
    'knowledge',
    'audit',
    'planning',
    'formats',
    'intake',
    'store',
    'contract',
    'demo',
  ],
  demo: ['base', 'model', 'formats', 'intake'],
  server: ['base', 'model', 'words', 'contract', 'app', 'workers'],
  cli: ['base', 'model', 'words', 'contract', 'app', 'server', 'workers', 'graph'],
  workers: ['base', 'model', 'words', 'contract', 'app', 'graph'],
};

/** Folders that do no input or output; formats read the streams handed to them, hence no rule on them here. */
const PURE = ['base', 'model', 'words', 'graph', 'knowledge', 'audit', 'planning', 'intake', 'contract', 'demo'];

/** Third-party libraries stay behind the folder that needs them. */
const LIBRARIES = {
  '^(kysely|better-sqlite3-multiple-ciphers|pg/)': 'src/store/',
  '^(yauzl|ical-generator)': 'src/formats/',
  '^(fastify|@fastify/)': 'src/server/',
  '^(commander)': 'src/cli/',
};

const arrows = Object.entries(ARROWS).map(([folder, allowed]) => ({
  name: `arrow-${folder}`,
  severity: 'error',
  comment: `src/${folder} may import ${[folder, ...allowed].join(', ')} only (docs/architecture.md).`,
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|web)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

const libraries = Object.entries(LIBRARIES).map(([library, home]) => ({
  name: `library-${home.slice(4, -1)}`,
  severity: 'error',
  comment: `This library is used in ${home} only, so that it can be replaced in one place.`,
  from: { path: '^src/', pathNot: [`^${home}`, '\\.test\\.ts$'] },
  to: { path: `node_modules/${library.slice(1)}` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...libraries,
    {
      name: 'pure',
      severity: 'error',
      comment: 'The pure core takes data, a clock and chance as arguments and does no input or output.',
      from: { path: `^src/(${PURE.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|http|https|net|tls|dgram|dns|child_process|worker_threads|cluster|os|process)',
      },
    },
    {
      name: 'graph-stands-alone',
      severity: 'error',
      comment: 'graph is published by itself and depends on nothing.',
      from: { path: '^src/graph/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/graph/' },
    },
    {
      name: 'web-arrow',
      severity: 'error',
      comment:
        'The web app talks to the server through the contract; it takes no rule of the model into its own hands.',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(contract|model|base)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
