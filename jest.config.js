/** ESM throughout: swc strips the types, Node's own module loader runs the tests. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/neo4j/global-setup.mjs',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/neo4j/missing-reporter.mjs', '<rootDir>/test/explorer/missing-reporter.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' }],
  },
};
