import { describe, expect, it } from 'vitest';
import { linkOf, storable, together, type NoteDraft } from '../../src/state/noteDraft';
import type { EvidenceEntry } from '../../src/state/records';

const entry = (id: string, text = id): EvidenceEntry => ({ id, text, date: '', link: '', place: null });
const note = (text: string, ...evidence: readonly EvidenceEntry[]): NoteDraft => ({ text, evidence });

describe('an address', () => {
  it.each([
    ['https://school.nl/a', 'https://school.nl/a'],
    [' www.school.nl ', 'https://www.school.nl'],
    ['school.nl:8080/a?b=c', 'https://school.nl:8080/a?b=c'],
    ['café.nl', 'https://café.nl'],
    ['', ''],
  ])('%j is one, as people write it', (typed, link) => {
    expect(linkOf(typed)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'zie de map',
    'anna@school.nl',
    'https://',
    'bijlage 3.docx',
    '3.5',
  ])('%j is none', (typed) => {
    expect(linkOf(typed)).toBeNull();
  });
});

describe('what can be stored of a note', () => {
  it('keeps the address of before while a wrong one is typed', () => {
    const before = note('', { ...entry('a'), link: 'https://school.nl' });
    expect(storable(note('', { ...entry('a'), link: 'zie map' }), before).evidence[0]?.link).toBe('https://school.nl');
  });
});

describe('what two tabs typed for one item', () => {
  const base = note('Toen', entry('a'), entry('b'));

  it.each([
    ['here alone', note('Hier', entry('a'), entry('b')), base, 'Hier'],
    ['there alone', base, note('Daar', entry('a'), entry('b')), 'Daar'],
    ['in both', note('Hier'), note('Daar'), 'Hier\n\nDaar'],
    ['further, in one of them', note('Toen en nu'), note('Toen en nu en straks'), 'Toen en nu en straks'],
  ])('is told %s', (_where, mine, theirs, text) => {
    expect(together(base, mine, theirs).text).toBe(text);
  });

  it('keeps evidence that either of them added', () => {
    const both = together(
      base,
      note('', entry('a'), entry('b'), entry('c')),
      note('', entry('a'), entry('b'), entry('d')),
    );
    expect(both.evidence.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('brings nothing back that one of them took away, unless the other changed it', () => {
    const both = together(base, note('', entry('b')), note('', entry('a'), entry('b')));
    expect(both.evidence.map(({ id }) => id)).toEqual(['b']);
    const changed = together(base, note('', entry('b')), note('', entry('a', 'veranderd'), entry('b')));
    expect(changed.evidence.map(({ text }) => text)).toEqual(['b', 'veranderd']);
    const kept = together(base, note('', entry('a', 'hier veranderd'), entry('b')), note('', entry('b')));
    expect(kept.evidence.map(({ text }) => text)).toEqual(['hier veranderd', 'b']);
  });

  it('takes the change that the other made to evidence that was left alone here', () => {
    const both = together(base, note('', entry('a'), entry('b')), note('', entry('a', 'daar veranderd'), entry('b')));
    expect(both.evidence.map(({ text }) => text)).toEqual(['daar veranderd', 'b']);
  });
});
