/** What a measurement file may be wrong in, beyond its shape: every problem with its place, in both languages. */
import { describe, expect, it } from 'vitest';
import { hanzeTerra } from '../support/instrument';
import { problemsOf, read } from '../support/readingInput';

const bare = { instrument: 'hanze-terra', answers: { 'regio.visie': 3 } };
const group = { instrument: 'hanze-terra', responses: [{ answers: {} }] };
const issue = { context: 'known', way: 'known' };
const { version } = hanzeTerra.model;

describe('a measurement that can be scored', () => {
  it.each([
    ['with the least it may hold', bare],
    ['without a single answer yet', { ...bare, answers: {} }],
    [
      'with votes counted by hand alone',
      { instrument: 'hanze-terra', tallies: [{ itemId: 'regio.visie', counts: { '3': 9 } }] },
    ],
    ['of a group of nobody', { instrument: 'hanze-terra', responses: [] }],
    ['after a byte order mark', `\uFEFF${JSON.stringify(bare)}`],
    [
      'naming version and hash of the instrument',
      { ...bare, instrument: { id: 'hanze-terra', version, hash: hanzeTerra.hash } },
    ],
    [
      'with partner types of its own',
      {
        ...group,
        partnerTypes: [{ id: 'farmers', name: 'Boeren' }],
        responses: [{ partnerType: 'farmers', answers: {} }],
        merge: { farmers: 'business' },
      },
    ],
  ])('%s', (_, content) => {
    expect(problemsOf(content)).toEqual([]);
  });

  it('names the answers that its scan leaves out', () => {
    const result = read({ ...bare, scope: 'quick', answers: { 'regio.visie': 3, 'regio.duurzaam': 2 } });
    expect(result.ok && result.input.outsideScope).toEqual(['regio.duurzaam']);
  });
});

describe('a measurement that can not', () => {
  it.each([
    ['no object', '[1, 2]', /groep van sleutels/u, /group of keys/u],
    [
      'an unknown instrument',
      { ...bare, instrument: 'schema' },
      /^instrument · .*“schema”; wel: .*hanze-terra/u,
      /^instrument · .*“schema”; there is: /u,
    ],
    [
      'a path for an instrument',
      { ...bare, instrument: '../assessments/hanze-terra' },
      /^instrument · er is geen/u,
      /^instrument · there is no/u,
    ],
    [
      'another version of the instrument',
      { ...bare, instrument: { id: 'hanze-terra', version: '0.0.1' } },
      /^instrument\.version · .*0\.0\.1/u,
      /0\.0\.1/u,
    ],
    [
      'other content of the instrument',
      { ...bare, instrument: { id: 'hanze-terra', hash: 'f'.repeat(64) } },
      /^instrument\.hash · .*andere inhoud/u,
      /another content/u,
    ],
    [
      'nothing answered',
      { instrument: 'hanze-terra' },
      /^answers · er zijn geen antwoorden/u,
      /^answers · there are no answers/u,
    ],
    ['one person and a group', { ...bare, responses: [] }, /^responses · .*niet allebei/u, /not both/u],
    [
      'one person and votes',
      { ...bare, tallies: [{ itemId: 'regio.visie', counts: {} }] },
      /^tallies · .*groep/u,
      /^tallies · .*group/u,
    ],
    ['an unknown item in answers', { ...bare, answers: { 'x.y': 1 } }, /^answers\.x\.y · .*“x\.y”/u, /no item “x\.y”/u],
    [
      'an unknown item in a response',
      { ...group, responses: [{ answers: { 'x.y': 1 } }] },
      /^responses\.0\.answers\.x\.y · /u,
      /no item “x\.y”/u,
    ],
    [
      'an unknown item in a tally',
      { ...group, tallies: [{ itemId: 'x.y', counts: {} }] },
      /^tallies\.0\.itemId · /u,
      /no item/u,
    ],
    [
      'an unknown item in consensus',
      { ...bare, consensus: { 'x.y': { level: 3 } } },
      /^consensus\.x\.y · /u,
      /no item/u,
    ],
    ['an unknown item in notes', { ...bare, notes: { 'x.y': { text: 'n' } } }, /^notes\.x\.y · /u, /no item/u],
    ['an unknown item in evidence', { ...bare, evidence: { 'x.y': [] } }, /^evidence\.x\.y · /u, /no item/u],
    ['an unknown dimension', { ...bare, targets: { x: 3 } }, /^targets\.x · .*geen dimensie “x”/u, /no dimension “x”/u],
    [
      'an unknown partner type',
      { ...group, responses: [{ partnerType: 'x', answers: {} }] },
      /^responses\.0\.partnerType · .*“x”/u,
      /partner type “x”/u,
    ],
    [
      'an unknown partner type in a tally',
      { ...group, tallies: [{ itemId: 'regio.visie', partnerType: 'x', counts: {} }] },
      /^tallies\.0\.partnerType · /u,
      /“x”/u,
    ],
    ['an unknown partner type to merge', { ...bare, merge: { education: 'x' } }, /^merge\.education · .*“x”/u, /“x”/u],
    [
      'a respondent twice',
      {
        ...group,
        responses: [
          { id: 'r', answers: {} },
          { id: 'r', answers: {} },
        ],
      },
      /^responses\.1\.id · .*“r”/u,
      /“r” stands in it twice/u,
    ],
    [
      'an issue twice',
      {
        ...bare,
        issues: [
          { id: 'a', ...issue },
          { id: 'a', ...issue },
        ],
      },
      /^issues\.1\.id · .*“a”/u,
      /“a” stands in it twice/u,
    ],
    [
      'an unknown predecessor',
      { ...bare, issues: [{ id: 'a', predecessor: 'b', ...issue }] },
      /^issues\.0\.predecessor · .*“b”/u,
      /no issue “b”/u,
    ],
    [
      'an issue after itself',
      { ...bare, issues: [{ id: 'a', predecessor: 'a', ...issue }] },
      /^issues\.0\.predecessor · .*“a”/u,
      /“a” goes on from itself/u,
    ],
  ])('has %s', (_, content, dutch, english) => {
    const told = { nl: problemsOf(content), en: problemsOf(content, 'en') };
    expect(told.nl).toHaveLength(1);
    expect(told.en).toHaveLength(1);
    expect(told.nl[0]).toMatch(dutch);
    expect(told.en[0]).toMatch(english);
  });

  it('has two issues that each follow the other: both are named', () => {
    const issues = [
      { id: 'a', predecessor: 'b', ...issue },
      { id: 'b', predecessor: 'a', ...issue },
    ];
    expect(problemsOf({ ...bare, issues }).map((text) => text.split(' · ')[0])).toEqual([
      'issues.0.predecessor',
      'issues.1.predecessor',
    ]);
  });
});
