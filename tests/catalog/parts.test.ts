import { describe, expect, it } from 'vitest';
import {
  adviceOf,
  citedSourcesOf,
  frameOf,
  joinQuestions,
  joinWording,
  modelPartOf,
  questionsOf,
  summaryOf,
  textsOf,
} from '../../src/catalog/parts';
import { hanzeTerra } from '../support/instrument';
import { everyWording } from '../support/wordings';

describe.each(everyWording)('the words of $name in two parts', ({ wording, instrument }) => {
  const [questions, advice] = [questionsOf(wording), adviceOf(wording)];
  const ids = instrument.model.items.map((item) => item.id).sort();

  it('are the same words when put together again', () => {
    expect(joinWording(questions, advice)).toEqual(wording);
  });

  it('give the questions whole again from the frame and the texts per dimension', () => {
    const perDimension = instrument.model.dimensions.map(({ id }) =>
      textsOf(
        wording,
        instrument.model.items.filter((item) => item.dimension === id).map((item) => item.id),
      ),
    );
    const texts = Object.assign({}, ...perDimension) as ReturnType<typeof textsOf>;
    expect(joinQuestions(frameOf(wording), texts)).toEqual(questions);
    expect(() => joinQuestions(frameOf(wording), {})).toThrow(instrument.model.items[0]!.id);
  });

  it('hold for scoring what is asked and answered, and no advice', () => {
    expect(Object.keys(questions.items).sort()).toEqual(ids);
    for (const item of Object.values(questions.items)) {
      expect(Object.keys(item).sort()).toEqual(['example', 'help', 'label', 'levels', 'statement']);
    }
    expect(Object.keys(questions)).not.toEqual(expect.arrayContaining(['headings']));
    expect(Object.keys(questions)).not.toEqual(expect.arrayContaining(['glossary']));
  });

  it('hold for later the four first steps of every item, the headings and the glossary', () => {
    expect(Object.keys(advice.moves).sort()).toEqual(ids);
    expect(Object.values(advice.moves).every((moves) => moves.length === 4)).toBe(true);
    expect(advice).toMatchObject({ headings: wording.headings, glossary: wording.glossary });
  });
});

describe('the parts of an instrument', () => {
  const [nl, en] = [hanzeTerra.wording.nl!, hanzeTerra.wording.en!];

  it('are not put together from two instruments', () => {
    const { 'regio.visie': _left, ...moves } = adviceOf(nl).moves;
    expect(() => joinWording(questionsOf(nl), { ...adviceOf(nl), moves })).toThrow('regio.visie');
  });

  it('leave the instrument as it was', () => {
    const before = structuredClone(hanzeTerra);
    summaryOf(hanzeTerra);
    modelPartOf(hanzeTerra);
    joinWording(questionsOf(nl), adviceOf(nl));
    expect(hanzeTerra).toEqual(before);
  });

  it('begin with a name in every language, borrowed where the instrument has one language only', () => {
    expect(summaryOf(hanzeTerra).name).toEqual({ nl: nl.name, en: en.name });
    expect(summaryOf({ ...hanzeTerra, wording: { en } }).name).toEqual({ nl: en.name, en: en.name });
  });

  it('carry the hash of the whole with the model', () => {
    const { model, redirects, hash } = hanzeTerra;
    expect(modelPartOf(hanzeTerra)).toEqual({ model, redirects, hash });
  });

  it('cite a source without saying where the project keeps it', () => {
    const sources = { M: { citation: 'Verslag', file: 'verslag.txt', headings: { M4: '4. Het model' } } };
    expect(citedSourcesOf(sources)).toEqual({ M: { citation: 'Verslag', headings: { M4: '4. Het model' } } });
  });
});
