/**
 * Run through Nx only (`npx nx run alongside:lint`): the walls need a fresh project graph, and plain ESLint skips them without one.
 * Who may know whom stands in libs/kit/workspace/lint/walls.mjs, the rules of our own beside it. Nothing is switched off in a file.
 */
import nx from '@nx/eslint-plugin';
import query from '@tanstack/eslint-plugin-query';
import i18next from 'eslint-plugin-i18next';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './libs/kit/workspace/lint/house-rules.mjs';
import { walls } from './libs/kit/workspace/lint/walls.mjs';

const code = ['**/*.{ts,tsx,mjs}'];
const testing = ['**/*.{spec,bench,prove}.{ts,tsx,mjs}', 'libs/kit/{testing,stage}/**', 'apps/admin-e2e/**'];
const screens = ['libs/*/*/ui/**/*.tsx', 'libs/kit/ui/**/*.tsx', 'apps/admin/**/*.tsx'];
const browser = ['libs/*/*/ui/**/*.{ts,tsx}', 'libs/kit/{ui,client}/**/*.{ts,tsx}', 'apps/admin/**/*.{ts,tsx}'];
const server = [
  'libs/*/*/api/**/*.ts',
  'libs/kit/server/**/*.ts',
  'libs/kit/testing/**/*.ts',
  'apps/api/**/*.ts',
  'apps/admin-e2e/**/*.ts',
];
const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

/** Attributes that people read or hear. */
const spoken = [
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
  'error',
  'message',
  'nothingFoundMessage',
];
const nodeNames = [
  'process console URL URLSearchParams Buffer fetch performance WebAssembly structuredClone TextEncoder TextDecoder',
  'setTimeout clearTimeout setInterval clearInterval setImmediate queueMicrotask AbortController AbortSignal',
  'Request Response Headers ReadableStream',
].flatMap((names) => names.split(' '));

const ignored = {
  ignores: [
    '**/*.generated.*',
    'libs/kit/server/generated/**',
    'libs/kit/contract/documents/**',
    'dist/**',
    '.nx/**',
    '.data/**',
    'test-results/**',
  ],
};

const house = {
  files: code,
  plugins: { house: houseRules, '@nx': nx, '@typescript-eslint': tseslint.plugin },
  linterOptions: { noInlineConfig: true },
  languageOptions: { parser: tseslint.parser },
  rules: {
    ...Object.fromEntries(Object.keys(houseRules.rules).map((name) => [`house/${name}`, 'error'])),
    '@nx/enforce-module-boundaries': ['error', walls({ testing: false })],
    '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
    'no-debugger': 'error',
    'no-empty': 'error',
    'no-eval': 'error',
    'no-fallthrough': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-self-compare': 'error',
    'no-unreachable': 'error',
    'max-lines': lines(300),
    'max-lines-per-function': lines(60),
  },
};

/** tsc looks into no .mjs: a misspelt name there would be found by nobody else. */
const programs = {
  files: ['**/*.mjs'],
  languageOptions: { globals: Object.fromEntries(nodeNames.map((name) => [name, 'readonly'])) },
  rules: { 'no-undef': 'error' },
};
const browserPrograms = {
  files: ['**/jsdom-*.mjs'],
  languageOptions: { globals: { window: 'readonly', document: 'readonly', Element: 'readonly', EventTarget: 'readonly' } },
};

/** A promise that nobody waits for writes after its transaction, or answers before it. The only rules that need types. */
const promises = {
  files: server,
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
};

const words = {
  files: screens,
  ignores: ['**/*.spec.tsx'],
  plugins: { i18next },
  rules: {
    'i18next/no-literal-string': [
      'error',
      {
        mode: 'jsx-only',
        'jsx-attributes': { include: spoken },
        'object-properties': { include: spoken },
        callees: { include: ['alert', 'confirm', 'prompt'] },
        'should-validate-template': true,
        message: "Take the words from the catalogue, in English and in Urdu: t('slice:key')",
      },
    ],
  },
};

export default tseslint.config(
  ignored,
  { files: code, extends: [tseslint.configs.recommended] },
  house,
  programs,
  browserPrograms,
  promises,
  { files: browser, extends: [hooks.configs.flat.recommended] },
  { files: browser, ignores: testing, extends: [query.configs['flat/recommended']] },
  words,
  {
    files: testing,
    rules: { '@nx/enforce-module-boundaries': ['error', walls({ testing: true })], 'max-lines-per-function': lines(150) },
  },
  // The generated door is as long as the contract; every other rule holds for it.
  { files: ['libs/kit/contract/index.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*-page.tsx'], rules: { 'max-lines-per-function': lines(150) } },
);
