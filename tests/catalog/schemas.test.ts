/** The formats are strict: nothing missing, nothing unheard of, nothing passed over in silence. */
import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../src/catalog/shapeProblems';
import { validFiles, withUnknownKeys } from '../support/validFiles';

describe.each(validFiles)('the format of a $name file', ({ schema, value }) => {
  it('takes a whole one', () => {
    expect(schema.safeParse(value).error?.issues).toBeUndefined();
  });

  it.each([[{}], [[]], [null], ['text'], [undefined]])('refuses %j', (nothing) => {
    expect(schema.safeParse(nothing).success).toBe(false);
  });

  it('refuses an unknown key wherever it stands, and names it', () => {
    const grown = withUnknownKeys(value, 'unheard-of');
    expect(grown.length).toBeGreaterThan(0);
    const passed = grown.filter((changed) => {
      const { error } = schema.safeParse(changed, { reportInput: true });
      return !error || !shapeProblems(error).some(({ path }) => path.includes('unheard-of'));
    });
    expect(passed).toEqual([]);
  });
});
