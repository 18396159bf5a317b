/** What the command line asks for, or what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

describe('the command line', () => {
  it.each([
    [['a.json'], { file: 'a.json', language: 'nl', json: false }],
    [['a.json', '--json'], { file: 'a.json', language: 'nl', json: true }],
    [['--json', '--lang', 'en', 'a.json'], { file: 'a.json', language: 'en', json: true }],
    [['--lang=en', 'a.json'], { file: 'a.json', language: 'en', json: false }],
    [['--', '--json'], { file: '--json', language: 'nl', json: false }],
  ])('%j is understood', (given, wanted) => {
    expect(readArguments(given)).toEqual({ ...wanted, problems: [] });
  });

  it.each([
    [[], [['no-file', '']]],
    [['a.json', 'b.json', 'c.json'], [['more-files', 'b.json, c.json']]],
    [['a.json', '--lang', 'de'], [['unknown-language', 'de']]],
    [['a.json', '--lang'], [['unknown-language', '']]],
    [['a.json', '--json=no'], [['unknown-option', '--json']]],
    [
      ['a.json', '-x', '--no-json'],
      [
        ['unknown-option', '-x'],
        ['unknown-option', '--no-json'],
      ],
    ],
    [
      ['--fast'],
      [
        ['unknown-option', '--fast'],
        ['no-file', ''],
      ],
    ],
  ])('%j is refused with everything that is wrong', (given, problems) => {
    expect(readArguments(given).problems.map(({ kind, about }) => [kind, about])).toEqual(problems);
  });

  it('tells its problems in the language that was asked for', () => {
    expect(readArguments(['--lang', 'en']).language).toBe('en');
    expect(readArguments(['--lang', 'fr']).language).toBe('nl');
  });
});
