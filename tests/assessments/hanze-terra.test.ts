/** The structure of the main instrument, as its authors' model gives it: what is asked, in which order. */
import { describe, expect, it } from 'vitest';
import { itemsInScope, profileDimensions } from '../../src/domain/instrument/instrument';
import { hanzeTerra } from '../support/instrument';

/** Items per dimension in the model's order; `*` is in the quick scan, [r u a] has another ladder than growth. */
const MODEL = {
  regio: 'visie* duurzaam beleid agenda* samenhang vraagarticulatie* ondernemers* typering vernieuwing anker',
  llo:
    'systematiek iedereen bestuur[a] structuur middenkader* curriculum* rooster crossovers* verbinding doorlopend taal ' +
    'vraaggestuurd* flexibel variatie studenten docenten ondernemersleren* medeverantwoordelijk',
  arbeid: 'beroepsbeeld* signalering* bijsturing[u] matching* triplehelix',
  samen: 'spelers* ambitie belangen* eigenaarschap* expertise openheid continuiteit',
  vorming:
    'proces[r] kapitaal* nabijheid gelijkwaardig leiderschap samenleren reflectie*[u] coaching leeropbrengst ' +
    'monitoring*[u] transformatie',
  facil: 'menskracht* ruimte geld* communicatie regio onderwijs* sturing structuur',
  veer: 'aanpassen*[r] vooruitzien*[r] doorzetten*[r] herijken[u]',
  groei: 'pad iteratie[u] opschalen',
};

const LADDERS: Readonly<Record<string, string>> = { r: 'response', u: 'use', a: 'awareness' };

const expected = Object.entries(MODEL).flatMap(([dimension, names]) =>
  names.split(' ').map((marked) => ({
    id: `${dimension}.${marked.replace(/\W.*$/u, '')}`,
    dimension,
    quick: marked.includes('*'),
    ladder: LADDERS[/\[(\w)\]/u.exec(marked)?.[1] ?? ''] ?? 'growth',
  })),
);

const { model } = hanzeTerra;

describe('the Hanze/Terra instrument', () => {
  it('asks exactly the 66 items of the model, in its order, each on its ladder', () => {
    expect(expected).toHaveLength(66);
    expect(model.items.map(({ id, dimension, quick, ladder }) => ({ id, dimension, quick, ladder }))).toEqual(expected);
  });

  it('asks 24 of them in the quick scan', () => {
    expect(itemsInScope(model, 'quick')).toHaveLength(24);
  });

  it('has the model’s seven axes in order, and growth beside them', () => {
    expect(profileDimensions(model).map(({ id }) => id)).toEqual([
      'regio',
      'llo',
      'arbeid',
      'samen',
      'vorming',
      'facil',
      'veer',
    ]);
    expect(model.dimensions.filter(({ kind }) => kind === 'growth').map(({ id }) => id)).toEqual(['groei']);
  });

  it('splits lifelong development, and nothing else, into structure of education and learning of participants', () => {
    expect(model.dimensions.flatMap(({ id, subscores }) => subscores.map((name) => `${id}/${name}`))).toEqual([
      'llo/structuur',
      'llo/leren',
    ]);
    const subscoreOf = (id: string) => model.items.find((item) => item.id === id)?.subscore;
    const llo = expected.filter(({ dimension }) => dimension === 'llo').map(({ id }) => id);
    expect(llo.slice(0, 11).map(subscoreOf)).toEqual(Array<string>(11).fill('structuur'));
    expect(llo.slice(11).map(subscoreOf)).toEqual(Array<string>(7).fill('leren'));
  });

  it('lets evidence carry a place where M5 tells region, institutions and community apart', () => {
    expect(model.items.filter(({ places }) => places).map(({ id }) => id)).toEqual([
      'vorming.kapitaal',
      'vorming.reflectie',
      'vorming.coaching',
      'vorming.leeropbrengst',
      'vorming.monitoring',
    ]);
  });

  it('reports under the seven headings of the starting point and the five of the focus', () => {
    expect(model.headings.start).toHaveLength(7);
    expect(model.headings.focus).toHaveLength(5);
  });

  it('has the level names of the model', () => {
    expect(hanzeTerra.wording.nl!.scale.levels.map(({ name }) => name)).toEqual([
      'Afwezig',
      'Impliciet',
      'Expliciet',
      'Verankerd',
      'Doorontwikkelend',
    ]);
  });

  it('aims at level 4, and gives no index below half coverage or under three answers', () => {
    expect(model.rules).toMatchObject({ defaultTarget: 4, minimumCoverage: 0.5, minimumAnswers: 3, front: 3 });
  });
});
