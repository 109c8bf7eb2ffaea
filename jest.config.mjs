/** Nest, the Prisma client and our own code are ES modules, so Jest runs in its ESM mode: see the `test` target in nx-plugin.mjs. */
const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
  },
];
const setup = '<rootDir>/libs/kit/workspace/jest';
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^@alongside/(.*)$': '<rootDir>/libs/$1/index.ts',
    '\\.css$': `${setup}/empty.mjs`,
    '\\.woff2?$': `${setup}/empty.mjs`,
  },
  // Nx keeps copies of package.json in its cache; the build output is not source.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.data/'],
};

export default {
  maxWorkers: 2,
  // Nothing here is about time: a loaded machine must not fail a test.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/libs/kit/workspace/jest/counts-reporter.mjs'],
  projects: [
    {
      ...base,
      displayName: 'rules',
      setupFiles: [`${setup}/replay-seed.mjs`],
      testMatch: ['<rootDir>/libs/*/*/domain/**/*.spec.ts', '<rootDir>/libs/kit/{time,words,workspace}/**/*.spec.{ts,mjs}'],
    },
    {
      ...base,
      displayName: 'api',
      testMatch: [
        '<rootDir>/libs/*/*/api/**/*.spec.ts',
        '<rootDir>/libs/kit/{server,contract,testing}/**/*.spec.ts',
        '<rootDir>/apps/api/**/*.spec.ts',
        '<rootDir>/prisma/**/*.spec.ts',
      ],
      globalSetup: `${setup}/global-setup.mjs`,
      globalTeardown: `${setup}/global-teardown.mjs`,
      setupFiles: [`${setup}/fresh-database.mjs`],
    },
    {
      ...base,
      displayName: 'screens',
      testMatch: [
        '<rootDir>/{libs,apps}/**/*.spec.tsx',
        '<rootDir>/libs/*/*/ui/**/*.spec.ts',
        '<rootDir>/libs/kit/{client,ui}/**/*.spec.ts',
        '<rootDir>/apps/admin/**/*.spec.ts',
      ],
      testEnvironment: `${setup}/jsdom-environment.mjs`,
      setupFiles: [`${setup}/jsdom-setup.mjs`],
    },
  ],
};
