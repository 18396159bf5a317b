/** One planted fault or more for every kind of problem an instrument can have, and where it must be told. */
import type { Problem, ProblemKind } from '../../src/catalog/problem';
import { realLine, type Edit } from './editedFiles';

interface Fault extends Edit {
  readonly path: string;
  readonly about?: string;
  /** Lines between the start of the replaced text and the fault. */
  readonly below?: number;
}

const model = (find: string, put: string, at: Omit<Fault, keyof Edit>): Fault => ({
  file: 'model.yaml',
  find,
  put,
  ...at,
});
const redirect = (entry: string, at: Omit<Fault, keyof Edit | 'below'>): Fault => ({
  file: 'redirects.yaml',
  find: 'redirects: []',
  put: `redirects:\n  - { ${entry}, why: renamed }`,
  below: 1,
  ...at,
});
const duurzaam = '- id: regio.duurzaam\n    dimension: regio\n';
const agenda = '- id: regio.agenda\n';

const FAULTS: Record<Exclude<ProblemKind, 'missing-file'>, readonly Fault[]> = {
  'not-yaml': [{ file: 'redirects.yaml', find: 'redirects: []', put: 'redirects: ]', path: '' }],
  shape: [model('defaultTarget: 4', 'defaultTarget: 7', { path: 'rules.defaultTarget' })],
  'duplicate-id': [
    model('- id: regio.duurzaam', '- id: regio.visie', { path: 'items.1.id', about: 'regio.visie' }),
    model('- id: arbeid\n', '- id: regio\n', { path: 'dimensions.2.id', about: 'regio' }),
  ],
  'unknown-dimension': [
    model(duurzaam, duurzaam.replace(': regio\n', ': land\n'), { path: 'items.1.dimension', about: 'land', below: 1 }),
  ],
  'unknown-subscore': [
    model(duurzaam, `${duurzaam}    subscore: leren\n`, { path: 'items.1.subscore', about: 'leren', below: 2 }),
  ],
  'unknown-ladder': [model('ladder: growth', 'ladder: trap', { path: 'items.0.ladder', about: 'trap' })],
  'unknown-heading': [
    model('heading1: visie', 'heading1: beeld', { path: 'items.0.heading1', about: 'beeld' }),
    // A heading of the starting point alone: the focus has no such heading.
    model('heading2: visie', 'heading2: kwaliteit', { path: 'items.0.heading2', about: 'kwaliteit' }),
  ],
  'unknown-item': [
    model('prerequisites: [regio.agenda]', 'prerequisites: [regio.agneda]', {
      path: 'items.4.prerequisites.0',
      about: 'regio.agneda',
    }),
  ],
  'circular-prerequisite': [
    model(agenda, `${agenda}    prerequisites: [regio.agenda]\n`, {
      path: 'items.3.prerequisites',
      about: 'regio.agenda',
      below: 1,
    }),
    model(agenda, `${agenda}    prerequisites: [regio.samenhang]\n`, {
      path: 'items.3.prerequisites',
      about: 'regio.agenda',
      below: 1,
    }),
  ],
  'id-outside-dimension': [
    model('- id: regio.duurzaam', '- id: land.duurzaam', { path: 'items.1.id', about: 'regio' }),
  ],
  'text-missing': [
    {
      file: 'nl.yaml',
      find: '\nitems:\n  regio.visie:',
      put: '\nitems:\n  regio.vise:',
      path: 'items',
      about: 'regio.visie',
      below: 1,
    },
    {
      file: 'en.yaml',
      find: '\n  focus:\n    visie:',
      put: '\n  focus:\n    zicht:',
      path: 'headings.focus',
      about: 'visie',
      below: 1,
    },
  ],
  'text-too-many': [
    {
      file: 'nl.yaml',
      find: '\nitems:\n  regio.visie:',
      put: '\nitems:\n  regio.vise:',
      path: 'items.regio.vise',
      about: 'regio.vise',
      below: 2,
    },
    {
      file: 'en.yaml',
      find: 'subscores:\n',
      put: 'subscores:\n  los:\n    name: Apart\n',
      path: 'subscores.los',
      about: 'los',
      below: 1,
    },
  ],
  'wrong-language': [{ file: 'nl.yaml', find: 'language: "nl"', put: 'language: "en"', path: 'language', about: 'nl' }],
  'unknown-source': [model('sources: [M4.1]', 'sources: [M4.9]', { path: 'items.0.sources.0', about: 'M4.9' })],
  'redirect-from-living': [
    redirect('kind: retired, from: regio.visie, since: 1.0.0', { path: 'redirects.0.from', about: 'regio.visie' }),
  ],
  'redirect-to-nowhere': [
    redirect('kind: moved, from: regio.oud, to: regio.weg, since: 1.0.0', {
      path: 'redirects.0.to',
      about: 'regio.weg',
    }),
    redirect('kind: split, from: regio.oud, to: [regio.visie, regio.weg], since: 1.0.0', {
      path: 'redirects.0.to',
      about: 'regio.weg',
    }),
  ],
  'redirect-from-future': [
    redirect('kind: retired, from: regio.oud, since: 99.0.0', { path: 'redirects.0.since', about: '99.0.0' }),
  ],
};

interface PlantedFault extends Fault {
  readonly kind: keyof typeof FAULTS;
}

export const faults: readonly PlantedFault[] = (Object.keys(FAULTS) as (keyof typeof FAULTS)[]).flatMap((kind) =>
  FAULTS[kind].map((fault) => ({ kind, ...fault })),
);

/** The problem that must be told of a fault. */
export function problemOf({ kind, file, find, path, about, below = 0 }: PlantedFault): Problem {
  return { kind, file, path, line: realLine(file, find) + below, ...(about === undefined ? {} : { about }) };
}
