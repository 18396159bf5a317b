import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { roundPath } from '../../src/ui/charts/profilePath';
import ProfileRadar from '../../src/ui/charts/ProfileRadar';
import { radarLayout } from '../../src/ui/charts/radarLayout';
import { wordsSide } from '../../src/ui/charts/wordsSide';
import { GrowthPlane } from '../../src/ui/plots/GrowthPlane';
import { ItemDotPlot } from '../../src/ui/plots/ItemDotPlot';
import { wrapLabel } from '../../src/ui/wrapLabel';

const LEVELS = ['Afwezig', 'Impliciet', 'Expliciet', 'Verankerd', 'Doorontwikkelend'];
const SHORT = ['Regio', 'LLO', 'Arbeidsmarkt', 'Samenstelling', 'Vorming', 'Facilitering', 'Veerkracht'];
const LONG = [
  'Vragen uit de regio',
  'Leven lang ontwikkelen (LLO)',
  'Arbeidsmarkt',
  'Samenstelling: wie doet mee',
  'Vorming en werking',
  'Facilitering',
  'Flexibiliteit en veerkracht',
];

const points = SHORT.map((name, mark) => ({
  id: name,
  name,
  mark,
  value: name === 'Arbeidsmarkt' ? null : 3,
  target: 4,
}));

const radar = (given = points) =>
  render(
    <ProfileRadar
      label="Radar van zeven onderdelen"
      points={given}
      levelNames={LEVELS}
      words={{ current: 'Nu', target: 'Doel', previous: 'Vorige keer', unknown: 'nog weinig bekend' }}
    />,
  );

describe('the radar', () => {
  it('is a picture with a name', () => {
    radar();
    expect(screen.getByRole('img', { name: 'Radar van zeven onderdelen' })).toBeInTheDocument();
  });

  it('writes every name, and every level word', () => {
    radar();
    const picture = within(screen.getByRole('img'));
    for (const name of [...SHORT, ...LEVELS]) expect(picture.getByText(name)).toBeInTheDocument();
  });

  it('explains the open mark only when something is unknown', () => {
    const { unmount } = radar();
    expect(screen.getByText('nog weinig bekend')).toBeInTheDocument();
    unmount();
    radar(points.map((point) => ({ ...point, value: 2 })));
    expect(screen.queryByText('nog weinig bekend')).not.toBeInTheDocument();
  });

  it('shows the previous measurement only when there is one', () => {
    const { unmount } = radar();
    expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
    unmount();
    radar(points.map((point) => ({ ...point, previous: 2 })));
    expect(screen.getByText('Vorige keer')).toBeInTheDocument();
  });
});

describe('the level words', () => {
  const layout = radarLayout(SHORT, { width: 640, rem: 17, windowHeight: 900 });

  it('stand right of the first axis', () => {
    expect(wordsSide([3, 4, 4, 4, 4, 4, 4], LEVELS, layout)).toBe('right');
  });

  it('move to the left when a mark on the right would lie under one', () => {
    expect(wordsSide([3, 1.7, 4, 4, 4, 4, 5], LEVELS, layout)).toBe('left');
    expect(wordsSide([3, 1.7, 4, 4, 4, 4, null], LEVELS, layout)).toBe('left');
  });

  it('stay right when both sides are as full', () => {
    expect(wordsSide([3, 1.7, 4, 4, 4, 4, 1.7], LEVELS, layout)).toBe('right');
  });
});

describe('a line around the radar', () => {
  const at = (x: number, y: number) => ({ x, y });

  it('closes when everything is known', () => {
    expect(roundPath([at(0, 0), at(1, 0), at(0, 1)])).toBe('M0 0L1 0L0 1Z');
  });

  it('breaks at what is unknown instead of running through the middle', () => {
    expect(roundPath([at(0, 0), null, at(2, 0), at(3, 0)])).toBe('M2 0L3 0M3 0L0 0');
  });

  it('is nothing when no two neighbours are known', () => {
    expect(roundPath([at(0, 0), null, at(2, 0), null])).toBe('');
  });
});

describe('names around the radar', () => {
  const place = (width: number, rem = 17) => ({ width, rem, windowHeight: 740 });

  it.each([288, 328, 420, 640, 1200])('fit in %d px beside, not on, each other', (width) => {
    for (const names of [SHORT, LONG]) {
      const { labels, height } = radarLayout(names, place(width));
      for (const [index, one] of labels.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(width + 1);
        expect(one.y).toBeGreaterThanOrEqual(0);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        for (const other of labels.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart, `${one.lines.join(' ')} / ${other.lines.join(' ')}`).toBe(true);
        }
      }
    }
  });

  it('leave at least half of a phone to the rings', () => {
    expect(radarLayout(SHORT, place(328)).radius * 2).toBeGreaterThan(164);
  });

  it('keep every letter', () => {
    for (const width of [288, 640]) {
      const written = radarLayout(LONG, place(width)).labels.map(({ lines }) => lines.join(' '));
      expect(written).toEqual(LONG);
    }
  });

  it('also go around for instruments with more or fewer dimensions', () => {
    for (const count of [3, 5, 11]) {
      const names = Array.from({ length: count }, (_, index) => `Onderdeel ${index + 1}`);
      expect(radarLayout(names, place(640)).labels).toHaveLength(count);
    }
  });
});

describe('a long name', () => {
  it('wraps at spaces, hyphens and soft hyphens', () => {
    expect(wrapLabel('Leven lang ontwikkelen', 80, 14)).toEqual(['Leven lang', 'ontwikkelen']);
    expect(wrapLabel('mbo-studenten', 60, 14)).toEqual(['mbo-', 'studenten']);
    expect(wrapLabel('Arbeids\u00ADmarkt', 60, 14)).toEqual(['Arbeids-', 'markt']);
    expect(wrapLabel('Arbeids\u00ADmarkt', 200, 14)).toEqual(['Arbeidsmarkt']);
  });

  it('stays whole when it is one word without a place to break', () => {
    expect(wrapLabel('Arbeidsmarktvraagstuk', 40, 14)).toEqual(['Arbeidsmarktvraagstuk']);
  });
});

it('the dot plot is a picture with a name, and writes every item', () => {
  render(
    <ItemDotPlot
      label="Alle vragen"
      levelNames={LEVELS}
      words={{
        current: 'Nu',
        target: 'Doel',
        previous: '',
        unknown: 'Weet ik niet',
        notApplicable: 'Niet van toepassing',
        unanswered: 'Nog niet beantwoord',
      }}
      groups={[
        {
          id: 'regio',
          name: 'Regio',
          mark: 0,
          items: [
            { id: 'a', label: 'Gedeeld beeld', value: 3, target: 4 },
            { id: 'b', label: 'Agenda', value: 'dk', target: 4 },
            { id: 'c', label: 'Ondernemers', value: 'na' },
            { id: 'd', label: 'Vernieuwing', value: null },
          ],
        },
      ]}
    />,
  );
  const picture = within(screen.getByRole('img', { name: 'Alle vragen' }));
  for (const text of ['Regio', 'Gedeeld beeld', 'Agenda', 'Ondernemers', 'Vernieuwing']) {
    expect(picture.getByText(text)).toBeInTheDocument();
  }
});

describe('the growth plane', () => {
  const plane = () =>
    render(
      <GrowthPlane
        label="Vraagstukken naar hoe ingewikkeld en hoe groot"
        issues={[
          { id: 'a', name: 'Stages', type: 'simple', scale: 'experiment' },
          { id: 'b', name: 'Leerwerkplek', type: 'complicated', scale: 'project' },
          { id: 'c', name: 'Korte keten', type: 'complex', scale: null },
        ]}
        links={[{ from: 'a', to: 'b', path: 'A' }]}
        words={{
          types: { simple: 'enkelvoudig', complicated: 'gecompliceerd', complex: 'complex' },
          scales: { experiment: 'experiment', project: 'project', programme: 'programma', region: 'regio' },
          typeAxis: 'Hoe ingewikkeld',
          scaleAxis: 'Hoe groot',
          unplaced: 'Schaal niet ingevuld',
          pathA: 'Pad A',
          pathB: 'Pad B',
          noPath: 'Nog geen pad',
          follows: 'Volgt op',
        }}
      />,
    );

  it('is a picture with a name; what has no scale stands under it', () => {
    plane();
    const picture = within(screen.getByRole('img', { name: /Vraagstukken/u }));
    expect(picture.getByText('Stages')).toBeInTheDocument();
    expect(picture.queryByText('Korte keten')).not.toBeInTheDocument();
    expect(screen.getByText('3. Korte keten (complex)')).toBeInTheDocument();
  });

  it('explains only the lines that are drawn', () => {
    plane();
    expect(screen.getByText('Pad A')).toBeInTheDocument();
    expect(screen.queryByText('Pad B')).not.toBeInTheDocument();
  });

  it('is a list where there is no room for a drawing', () => {
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 328 });
    try {
      plane();
      const list = screen.getByRole('list', { name: /Vraagstukken/u });
      expect(within(list).getAllByRole('listitem')).toHaveLength(3);
      expect(within(list).getByText('Volgt op 1. Stages')).toBeInTheDocument();
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
    }
  });
});
