const slices = [
  'actions',
  'assets',
  'audits',
  'change-log',
  'classifications',
  'compliance',
  'confined-process',
  'control-plans',
  'database',
  'documents',
  'duties',
  'evidence',
  'example',
  'exceptions',
  'files',
  'forum',
  'handovers',
  'identity',
  'indicators',
  'introduction-plan',
  'jobs',
  'list-exchange',
  'management-reports',
  'matters',
  'measures',
  'meetings',
  'organisation',
  'oscal',
  'overview',
  'papers',
  'people',
  'reading',
  'readings',
  'reminders',
  'reporting',
  'requirements',
  'responses',
  'reviews',
  'risks',
  'search',
  'set-up',
  'to-do',
  'yearly-reports',
];
const slice = `^src/(${slices.join('|')})/`;
const tests = '[.](test|fixture)[.]tsx?$';
const wiring = '^src/(main|serve|cli|compose)[.]ts$';

/**
 * Which way the code may lean (ARCHITECTURE.md). Each comment is what the author of a breach reads.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'rules-are-pure',
      comment:
        'A rule or a policy decides from what it is given. Read the clock, the store or the file in the use case, and hand the value in.',
      severity: 'error',
      from: { path: '[.](rules|policy|model)[.]ts$', pathNot: '^src/reading/formats/' },
      to: { pathNot: '([.](rules|policy|model)[.]ts$|^src/(shared|texts)/|(^|/)node_modules/zod/)' },
    },
    {
      name: 'sql-lives-in-stores',
      comment:
        'Only a store (and its table) speaks SQL. Write a function in the *.store.ts of the noun, with the transaction as its first argument.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `([.](store|table)[.]ts$|^src/(database|jobs)/|${tests})`,
      },
      to: { path: '(^|/)node_modules/(drizzle-orm|pg|pg-boss)/' },
    },
    {
      name: 'stores-know-model-and-database-only',
      comment:
        'A store turns rows into the model and back; stores of one slice may share their SQL. Decide in *.rules.ts, and call it from the use case.',
      severity: 'error',
      from: { path: '^src/([^/]+)/.*[.]store[.]ts$' },
      to: {
        path: '^src/',
        pathNot: '([.](model|table)[.]ts$|^src/(database|shared)/|^src/$1/.*[.]store[.]ts$)',
      },
    },
    {
      name: 'pages-go-through-use-cases',
      comment:
        'A page parses, calls a use case and shows the outcome. It never reads a store or the database.',
      severity: 'error',
      from: { path: '[.]pages[.]tsx$|^src/web/' },
      to: {
        path: '[.](store|table)[.]ts$|^src/(database|jobs|change-log|files)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'slices-meet-at-their-doors',
      comment:
        'Another slice is used through its index.ts only. If what you need is missing there, export it there, or ask whether it belongs to you.',
      severity: 'error',
      from: { path: slice, pathNot: tests },
      to: {
        path: slice,
        pathNot: [
          '^src/$1/',
          '/index[.]ts$',
          '[.](model|policy|table|pages|view)[.]tsx?$',
          '^src/database/(tenancy|swedish-words)[.]ts$',
        ],
      },
    },
    {
      name: 'reading-is-pure',
      comment:
        'Reading turns bytes into a reading, wherever it runs. It sees no store, no job and no page: keep the draft in src/readings.',
      severity: 'error',
      from: { path: '^src/(reading|reporting)/' },
      to: {
        path: '^src/(audits|change-log|database|example|files|http-api|identity|jobs|organisation|overview|people|readings|reviews|set-up|web)/',
      },
    },
    {
      name: 'interpreter-knows-no-format',
      comment:
        'The interpreter sees blocks. What a PDF or a Word file does differently belongs in src/reading/formats.',
      severity: 'error',
      from: { path: '^src/reading/interpret/', pathNot: tests },
      to: { path: '^src/reading/formats/|(^|/)node_modules/(pdfjs-dist|fflate|saxes|read-excel-file)/' },
    },
    {
      name: 'node-cannot-run-tsx',
      comment:
        'Node runs .ts as it is, but not .tsx: only other .tsx files import pages (src/web/web.tsx collects them and is built).',
      severity: 'error',
      from: { path: '^src/.*[.]ts$', pathNot: tests },
      to: { path: '[.]tsx$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-doors-know-the-wiring',
      comment:
        'compose.ts knows everything, so nothing but serve.ts may know it. Take what you need as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: wiring },
      to: { path: wiring, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-line-starts-quickly',
      comment:
        'A command asks the server, and each is a process that starts anew: take the shape of what is sent from a *.model.ts, never from a use case, which would load the whole product.',
      severity: 'error',
      from: { path: '^src/cli(/|[.]ts$)', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: '^src/(cli|texts|shared|reading|reporting)/|[.](model|rules)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'shared-knows-nobody',
      comment: 'src/shared holds values that several slices use. It cannot know any of them.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or a third one is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-needs-no-test-tools',
      comment:
        'What runs in production must stand in dependencies, not devDependencies (see docs/dependencies.md).',
      severity: 'error',
      from: { path: '^src/', pathNot: `${tests}|/samples/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@types/' },
    },
    {
      name: 'no-loose-ends',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
