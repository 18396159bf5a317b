/** What can be wrong in an instrument: always with file and path, so that its owner can mend it without programming. */
import type { Language } from '../domain/instrument/wordingSchema';

export interface Problem {
  /** Relative to the instrument's folder. */
  readonly file: string;
  /** Path inside the file: `items.3.prerequisites.0`; empty for the file as a whole. */
  readonly path: string;
  /** Line in the file, from 1, where it could be found. */
  readonly line?: number;
  readonly kind: ProblemKind;
  /** The id or value it is about. */
  readonly about?: string;
  /** What the schema says, per language; for kind `shape`. */
  readonly detail?: Readonly<Record<Language, string>>;
}

export type ProblemKind =
  | 'missing-file'
  | 'not-yaml'
  | 'shape'
  | 'duplicate-id'
  | 'unknown-dimension'
  | 'unknown-subscore'
  | 'unknown-ladder'
  | 'unknown-heading'
  | 'unknown-item'
  | 'circular-prerequisite'
  | 'id-outside-dimension'
  | 'text-missing'
  | 'text-too-many'
  | 'wrong-language'
  | 'unknown-source'
  | 'redirect-from-living'
  | 'redirect-to-nowhere'
  | 'redirect-from-future';

type Text = (about: string) => string;

const TEXTS: Record<Language, Record<Exclude<ProblemKind, 'shape'>, Text>> = {
  nl: {
    'missing-file': () => 'dit bestand ontbreekt; maak het aan naast model.yaml',
    'not-yaml': (about) => `dit is geen geldige YAML (${about}); kijk naar inspringen en aanhalingstekens`,
    'duplicate-id': (about) => `"${about}" staat er twee keer; geef een van beide een nieuwe id`,
    'unknown-dimension': (about) => `er is geen dimensie "${about}"; voeg haar toe onder dimensions of kies een andere`,
    'unknown-subscore': (about) => `deze dimensie heeft geen deelscore "${about}"; voeg haar toe of haal de regel weg`,
    'unknown-ladder': (about) => `er is geen ladder "${about}"; voeg hem toe onder scale.ladders of kies een andere`,
    'unknown-heading': (about) => `er is geen rapportkop "${about}"; voeg hem toe onder headings of kies een andere`,
    'unknown-item': (about) => `er is geen item "${about}"; kijk of de id goed is geschreven`,
    'circular-prerequisite': (about) =>
      `"${about}" heeft via andere items zichzelf nodig; haal een van de prerequisites weg`,
    'id-outside-dimension': (about) => `de id moet beginnen met de id van de dimensie: "${about}."`,
    'text-missing': (about) => `hier hoort een tekst voor "${about}"; voeg die toe`,
    'text-too-many': (about) => `"${about}" komt niet voor in model.yaml; haal de tekst weg of voeg de id toe`,
    'wrong-language': (about) => `hier hoort de taal van het bestand te staan: "${about}"`,
    'unknown-source': (about) => `bron "${about}" staat niet in sources.yaml; voeg de kop daar toe of kies een andere`,
    'redirect-from-living': (about) =>
      `"${about}" bestaat nog als item; een doorverwijzing begint bij een id die weg is`,
    'redirect-to-nowhere': (about) => `"${about}" bestaat niet (meer); verwijs door naar een item dat er is`,
    'redirect-from-future': (about) => `versie ${about} is nieuwer dan het instrument zelf; pas since of version aan`,
  },
  en: {
    'missing-file': () => 'this file is missing; create it beside model.yaml',
    'not-yaml': (about) => `this is not valid YAML (${about}); look at indentation and quotes`,
    'duplicate-id': (about) => `"${about}" stands here twice; give one of them a new id`,
    'unknown-dimension': (about) => `there is no dimension "${about}"; add it under dimensions or choose another`,
    'unknown-subscore': (about) => `this dimension has no subscore "${about}"; add it or remove the line`,
    'unknown-ladder': (about) => `there is no ladder "${about}"; add it under scale.ladders or choose another`,
    'unknown-heading': (about) => `there is no report heading "${about}"; add it under headings or choose another`,
    'unknown-item': (about) => `there is no item "${about}"; check the spelling of the id`,
    'circular-prerequisite': (about) => `"${about}" needs itself by way of others; remove one of the prerequisites`,
    'id-outside-dimension': (about) => `the id must begin with the id of its dimension: "${about}."`,
    'text-missing': (about) => `a text for "${about}" belongs here; add it`,
    'text-too-many': (about) => `"${about}" does not occur in model.yaml; remove the text or add the id`,
    'wrong-language': (about) => `the language of the file belongs here: "${about}"`,
    'unknown-source': (about) => `source "${about}" is not in sources.yaml; add the heading there or choose another`,
    'redirect-from-living': (about) => `"${about}" still exists as an item; a redirect starts from an id that is gone`,
    'redirect-to-nowhere': (about) => `"${about}" does not exist (any more); redirect to an item that does`,
    'redirect-from-future': (about) => `version ${about} is newer than the instrument itself; change since or version`,
  },
};

/** One line for its owner: file, line, path, and what to do. */
export function problemText(problem: Problem, language: Language): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const what =
    problem.kind === 'shape' ? (problem.detail?.[language] ?? '') : TEXTS[language][problem.kind](problem.about ?? '');
  return [place, problem.path, what].filter(Boolean).join(' · ');
}
