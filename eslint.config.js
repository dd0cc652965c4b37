import tseslint from 'typescript-eslint';

/** The flow of the design: a stage imports only what stands to its left (and the shared files directly under src/). */
const stages = ['reading', 'segmentation', 'extraction', 'resolution', 'graph', 'api', 'cli'];

const directionOf = (stage) => {
  const later = stages.slice(stages.indexOf(stage) + 1);
  return {
    files: [`src/${stage}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{
          regex: `^(\\.\\./)+(${[...later, ...(stage === 'cli' ? [] : ['pipeline'])].join('|') || 'nothing-later'})(/|\\.js$)`,
          message: `src/${stage}/ may not import a later stage: reading ← segmentation ← extraction ← resolution ← graph ← api ← cli.`,
        }],
      }],
    },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'src/api/generated/', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true }],
      complexity: ['error', 10],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
    },
  },
  ...stages.map(directionOf),
  {
    // The explorer reaches the graph through GraphQL alone.
    files: ['src/explorer/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ regex: `^(\\.\\./)+(${[...stages, 'pipeline', 'span', 'errors', 'diagnostic', 'package-root'].join('|')})(/|\\.js$)`, message: 'src/explorer/ may not import the stages: it asks the API.' }],
      }],
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'No text of a document is ever run as HTML.' }))],
      'no-restricted-syntax': ['error', { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No text of a document is ever run as HTML.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  { files: ['codegen.ts', 'src/explorer/vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
);
