import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DimensionMark } from '../../src/ui/DimensionMark';
import { Logo } from '../../src/ui/Logo';
import { Rings } from '../../src/ui/Rings';
import { ringGeometry } from '../../src/ui/ringGeometry';

const drawn = (element: React.ReactElement) => render(element).container.innerHTML;

describe('the level glyph', () => {
  it('is a picture with a name when one is given', () => {
    render(<Rings value={3} label="Niveau 3: Expliciet" />);
    expect(screen.getByRole('img', { name: 'Niveau 3: Expliciet' })).toBeInTheDocument();
  });

  it('is decoration beside a text that says the same', () => {
    render(<Rings value={3} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it.each([16, 24, 160])('shows every answer differently at %d px', (size) => {
    const values = [1, 2, 2.5, 3, 4, 5, 'dk', 'na', null] as const;
    const pictures = values.map((value) => drawn(<Rings value={value} size={size} />));
    expect(new Set(pictures).size).toBe(values.length);
  });

  it('fills the rings up to the level, and a part of the next for a mean between two', () => {
    expect(ringGeometry(64, 3).rings.map(({ share }) => share)).toEqual([1, 1, 1, 0, 0]);
    expect(ringGeometry(64, 2.5).rings.map(({ share }) => share)).toEqual([1, 1, 0.5, 0, 0]);
  });

  it.each([16, 40, 160])('stays inside its square of %d px', (size) => {
    const { centre, rings } = ringGeometry(size, 5);
    const widest = Math.max(...rings.map(({ radius, width }) => radius + width / 2));
    expect(centre + widest).toBeLessThanOrEqual(size);
  });

  it('shows a target beside any level, also where it is met', () => {
    for (const value of [null, 2, 4, 5] as const) {
      expect(drawn(<Rings value={value} target={4} size={48} />)).not.toBe(drawn(<Rings value={value} size={48} />));
    }
  });

  it('has no target where the item does not apply', () => {
    expect(drawn(<Rings value="na" target={4} />)).toBe(drawn(<Rings value="na" />));
  });
});

describe('marks', () => {
  it('of a dimension and of the product have a name when they stand alone', () => {
    render(
      <>
        <DimensionMark mark={2} label="Arbeidsmarkt" />
        <DimensionMark mark={3} />
        <Logo label="Groeikompas" />
      </>,
    );
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'Arbeidsmarkt',
      'Groeikompas',
    ]);
  });
});
