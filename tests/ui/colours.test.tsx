import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DimensionMark } from '../../src/ui/DimensionMark';
import { DIMENSION_MARKS, GROWTH_MARK, markOf } from '../../src/ui/dimensionMarks';
import { asSeen, contrast, difference, fromHex, WAYS_OF_SEEING } from '../support/colour';
import { COLOUR_NAMES, DARK_BY_CHOICE, DARK_BY_PREFERENCE, themeColour, type Theme } from '../support/themes';

const THEMES: readonly Theme[] = ['light', 'dark'];
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk', 'accent-tint'];
const DIMENSIONS = DIMENSION_MARKS.map(({ token }) => token.slice(2));

/** Dimension colours must be told apart at a glance; in grey the shape does the work, and lightness only helps. */
const APART = 12;
const APART_IN_GREY = 4.5;

describe('the arithmetic', () => {
  it('knows black on white', () => {
    expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5);
  });

  it('agrees with a published pair for CIEDE2000', () => {
    // sRGB red and green, as given by independent calculators.
    expect(difference(fromHex('#ff0000'), fromHex('#00ff00'))).toBeCloseTo(86.6, 0);
    expect(difference(fromHex('#777777'), fromHex('#777777'))).toBe(0);
  });

  it('takes red and green together where cones are missing', () => {
    const red = fromHex('#a04040');
    const green = fromHex('#5f5f20');
    expect(difference(asSeen('with deuteranopia', red), asSeen('with deuteranopia', green))).toBeLessThan(
      difference(red, green) / 2,
    );
  });
});

describe('the dark theme', () => {
  it('is the same by preference and by choice', () => {
    expect([...DARK_BY_CHOICE]).toEqual([...DARK_BY_PREFERENCE]);
  });

  it('has its own value for every colour of the light one', () => {
    expect(COLOUR_NAMES.filter((name) => !DARK_BY_CHOICE.has(name))).toEqual([]);
  });
});

describe.each(THEMES)('contrast in the %s theme', (theme) => {
  const onGrounds = (name: string, grounds = GROUNDS) =>
    Math.min(...grounds.map((ground) => contrast(themeColour(theme, name), themeColour(theme, ground))));

  it.each(['ink', 'ink-soft'])('text in %s is at least 7 : 1 on every ground', (name) => {
    expect(onGrounds(name)).toBeGreaterThanOrEqual(7);
  });

  it.each(['accent', 'accent-strong', 'danger', 'warning', 'info'])(
    'words in %s are at least 7 : 1 on paper',
    (name) => {
      expect(onGrounds(name, ['paper', 'paper-raised'])).toBeGreaterThanOrEqual(7);
    },
  );

  it('words on a filled button are at least 7 : 1', () => {
    for (const ground of ['accent', 'accent-strong']) {
      expect(contrast(themeColour(theme, 'on-accent'), themeColour(theme, ground))).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(['edge', 'focus', 'accent'])('controls in %s are at least 4.5 : 1', (name) => {
    expect(onGrounds(name)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...DIMENSIONS, 'dim-growth', 'mark-line'])('the mark %s is at least 3 : 1 on paper', (name) => {
    expect(onGrounds(name, ['paper'])).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('the seven dimensions in the %s theme', (theme) => {
  it.each(WAYS_OF_SEEING)('stay apart %s', (way) => {
    const seen = DIMENSIONS.map((name) => asSeen(way, themeColour(theme, name)));
    const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)));
    expect(pairs).toHaveLength(21);
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(way === 'in grey' ? APART_IN_GREY : APART);
  });
});

describe('without colour', () => {
  it('each dimension and growth have a shape and a letter of their own', () => {
    const marks = [...DIMENSION_MARKS, GROWTH_MARK];
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(8);
    expect(new Set(marks.map(({ letter }) => letter)).size).toBe(8);
  });

  it('the shapes are drawn differently', () => {
    const drawn = ([0, 1, 2, 3, 4, 5, 6, 'growth'] as const).map((mark) => {
      const { container } = render(<DimensionMark mark={mark} />);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(drawn).size).toBe(8);
  });

  it('instruments with more dimensions never repeat shape and colour together', () => {
    const marks = Array.from({ length: 49 }, (_, index) => markOf(index));
    expect(new Set(marks.map(({ shape, token }) => `${shape} ${token}`)).size).toBe(49);
  });
});
