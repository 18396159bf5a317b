import { describe, expect, it } from 'vitest';
import { checkRedirects } from '../../src/catalog/checkRedirects';
import type { Model } from '../../src/domain/instrument/modelSchema';
import type { Redirect } from '../../src/domain/instrument/redirectsSchema';
import { allInstruments } from '../support/instrument';

/** What is wrong with where redirects lead, and ids that were used again after they had gone. */
function redirectFaults(redirects: readonly Redirect[], model: Model): string[] {
  const places = checkRedirects(redirects, model, () => 1).map(({ kind, about }) => `${kind}: ${about ?? ''}`);
  const gone = redirects.map(({ from }) => from);
  const again = gone.filter((id, index) => gone.indexOf(id) !== index).map((id) => `gone twice: ${id}`);
  return [...places, ...again];
}

describe.each(allInstruments.map((instrument) => ({ id: instrument.model.id, instrument })))(
  'redirects of $id',
  ({ instrument: { model, redirects } }) => {
    const [living] = model.items.map((item) => item.id);
    const since = model.version;
    const why = 'planted';

    it('start from ids that are gone and end at items that live', () => {
      expect(redirectFaults(redirects, model)).toEqual([]);
    });

    it('may move, merge, split and retire ids, and go on from an earlier move', () => {
      const sound: Redirect[] = [
        { kind: 'moved', from: 'old.one', to: 'old.two', since: '0.1.0', why },
        { kind: 'merged', from: 'old.two', to: living!, since: '0.2.0', why },
        { kind: 'split', from: 'old.three', to: [living!, 'old.four'], since: '0.2.0', why },
        { kind: 'retired', from: 'old.four', since: '0.3.0', why },
      ];
      expect(redirectFaults(sound, model)).toEqual([]);
    });

    it.each<{ fault: string; planted: Redirect[] }>([
      { fault: `redirect-from-living: ${living!}`, planted: [{ kind: 'retired', from: living!, since, why }] },
      {
        fault: 'redirect-to-nowhere: new.nothing',
        planted: [{ kind: 'moved', from: 'old.one', to: 'new.nothing', since, why }],
      },
      { fault: 'redirect-from-future: 99.0.0', planted: [{ kind: 'retired', from: 'old.one', since: '99.0.0', why }] },
      {
        fault: 'gone twice: old.one',
        planted: [
          { kind: 'moved', from: 'old.one', to: living!, since: '0.1.0', why },
          { kind: 'retired', from: 'old.one', since: '0.2.0', why },
        ],
      },
      {
        fault: 'redirect-to-nowhere: old.one',
        planted: [
          { kind: 'moved', from: 'old.one', to: living!, since: '0.1.0', why },
          { kind: 'moved', from: 'old.two', to: 'old.one', since: '0.2.0', why },
        ],
      },
    ])('are caught: $fault', ({ fault, planted }) => {
      expect(redirectFaults(planted, model)).toContain(fault);
    });
  },
);
