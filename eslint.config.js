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
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'src/api/generated/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
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
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  { files: ['codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
);
