import tseslint from 'typescript-eslint';

/** What code that thinks may not reach for: the browser, the machine, the clock and chance. */
const outside = [
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto'],
  ...['globalThis', 'self', 'process', 'Date', 'performance', 'setTimeout', 'setInterval'],
];
const pureMessage = 'This room is pure: take the value as a parameter and let the caller reach for it.';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index that was just checked reads better as itself than as a second check.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/domain/**', 'src/migrations/**', 'src/reports/**'],
    rules: {
      'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: pureMessage }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: pureMessage }],
    },
  },
);
