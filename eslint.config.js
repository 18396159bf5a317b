import tseslint from 'typescript-eslint';

/** What code that thinks may not reach for: the browser, the machine, the clock and chance. */
const outside = [
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto'],
  ...['globalThis', 'self', 'process', 'Date', 'performance', 'setTimeout', 'setInterval'],
];
const pureMessage = 'This room is pure: take the value as a parameter and let the caller reach for it.';

/** What the browsers we build for (vite.config.ts) do not have. The build stops on syntax they do not know, but not on these. */
const lackedMessage =
  'Not in Chrome 87, Firefox 78 and Safari 14, which we build for: write it with what they have, or ask first whether it is there.';
const lackedMethods = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed'],
  ...['requestSubmit', 'showPicker', 'throwIfAborted', 'checkVisibility', 'randomUUID'],
];
const lackedOf = {
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['any', 'try', 'withResolvers'],
  AbortSignal: ['any', 'timeout'],
  URL: ['canParse', 'parse'],
  Intl: ['Segmenter', 'DurationFormat'],
};
/** What the root of the app does not hear (src/app/onlyWhatIsHeard.ts): a component would wait for it in vain. */
const unheard = '/^on(?:Pointer|Mouse|Touch|Wheel|Scroll|ContextMenu|DoubleClick|AuxClick|Animation|Transition)/';
const unheardMessage =
  'The root does not hear this (src/app/onlyWhatIsHeard.ts): listen to the element itself, or let the root hear it.';
const lackedNames = ['structuredClone', 'BroadcastChannel', 'WeakRef', 'FinalizationRegistry', 'CompressionStream'];
const lacked = [
  `CallExpression[callee.property.name=/^(?:${lackedMethods.join('|')})$/]`,
  ...Object.entries(lackedOf).map(
    ([object, names]) => `MemberExpression[object.name='${object}'][property.name=/^(?:${names.join('|')})$/]`,
  ),
  `:matches(CallExpression, NewExpression)[callee.name=/^(?:${lackedNames.join('|')})$/]`,
  'Literal[regex.pattern=/\\(\\?<[=!]/]', // looking behind
  'Literal[regex.flags=/[dv]/]',
];

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
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/catalog/node/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...lacked.map((selector) => ({ selector, message: lackedMessage })),
        { selector: `JSXAttribute[name.name=${unheard}]`, message: unheardMessage },
      ],
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
