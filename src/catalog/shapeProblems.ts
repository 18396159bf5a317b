/** What a schema has against a value, told per place in the reader's language and with what to do, in place of Zod's own words. */
import { z } from 'zod';
import type { Language } from '../domain/instrument/wordingSchema';

type Texts = Readonly<Record<Language, string>>;
type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

interface ShapeProblem {
  readonly path: Path;
  readonly text: Texts;
}

/** Every place that does not fit, one by one. Parse with `reportInput`, or a missing value can not be told from a wrong one. */
export function shapeProblems(error: z.ZodError): ShapeProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, []));
}

function problemsOf(issue: Issue, above: Path): ShapeProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(key) }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((parts) => parts.length > 0 && parts.every(isInside));
    if (meant) return meant.flatMap((part) => problemsOf(part, path));
  }
  return [{ path, text: textOf(issue) }];
}

/** The value itself fits (the object of "text or object"), something in it does not: then that alternative was meant. */
function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function textOf(issue: Issue): Texts {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing(wanted(issue.expected)) : wrongKind(wanted(issue.expected));
    case 'invalid_value':
      return issue.input === undefined ? missing(oneOf(issue.values)) : wrongKind(oneOf(issue.values));
    case 'invalid_format':
      return wrongForm(issue);
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return missing(wanted('string'));
      return wrongKind(bound(issue.exact ? EXACTLY : AT_LEAST, issue.minimum, issue.origin));
    case 'too_big':
      return wrongKind(bound(issue.exact ? EXACTLY : AT_MOST, issue.maximum, issue.origin));
    case 'invalid_key':
      return issue.issues[0] ? textOf(issue.issues[0]) : zodText(issue);
    case 'invalid_union':
      return noAlternative(issue);
    case 'custom':
      return isTexts(issue.params) ? issue.params : zodText(issue);
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_element':
      return zodText(issue);
  }
}

const KINDS: Readonly<Record<string, Texts>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  tuple: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep van sleutels en waarden', en: 'a group of keys and values' },
  record: { nl: 'een groep van sleutels en waarden', en: 'a group of keys and values' },
  nonoptional: { nl: 'een waarde', en: 'a value' },
};

function wanted(kind: string): Texts {
  return KINDS[kind] ?? { nl: kind, en: kind };
}

function oneOf(values: readonly unknown[]): Texts {
  const listed = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? { nl: listed, en: listed } : { nl: `een van ${listed}`, en: `one of ${listed}` };
}

const EXACTLY: Texts = { nl: '', en: '' };
const AT_LEAST: Texts = { nl: 'minstens ', en: 'at least ' };
const AT_MOST: Texts = { nl: 'hooguit ', en: 'at most ' };
const UNITS: Readonly<Record<string, Texts>> = {
  string: { nl: ' tekens', en: ' characters' },
  array: { nl: ' in deze lijst', en: ' in this list' },
};

function bound(sign: Texts, limit: number | bigint, origin: string): Texts {
  const unit = UNITS[origin] ?? EXACTLY;
  return { nl: `${sign.nl}${limit}${unit.nl}`, en: `${sign.en}${limit}${unit.en}` };
}

/** One of each form the formats ask for: an example tells its reader more than a pattern. */
const EXAMPLES = ['hanze-terra', 'regio.visie', '1.0.0', '2018-11-27', '2018-11-27T09:30:00Z'];

function wrongForm({ pattern = '', format }: z.core.$ZodIssueInvalidStringFormat): Texts {
  const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/u.exec(pattern) ?? [];
  const example = body === '' ? undefined : EXAMPLES.find((text) => new RegExp(body, flags).test(text));
  const form = example ?? (pattern || format);
  return {
    nl: `dit heeft niet de goede vorm; schrijf het zoals ${form}`,
    en: `this has the wrong form; write it like ${form}`,
  };
}

function noAlternative(issue: z.core.$ZodIssueInvalidUnion): Texts {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) return wrongKind(oneOf(options));
  const alternatives = issue.errors.flatMap(([first]) =>
    first?.code === 'invalid_type' ? [wanted(first.expected)] : [],
  );
  const joined = {
    nl: alternatives.map((kind) => kind.nl).join(' of '),
    en: alternatives.map((kind) => kind.en).join(' or '),
  };
  return issue.input === undefined ? missing(joined) : wrongKind(joined);
}

function missing(what: Texts): Texts {
  return { nl: `dit ontbreekt; vul in: ${what.nl}`, en: `this is missing; fill in: ${what.en}` };
}

function wrongKind(what: Texts): Texts {
  return { nl: `dit past hier niet; hier hoort: ${what.nl}`, en: `this does not fit; what belongs here: ${what.en}` };
}

function unknownKey(key: string): Texts {
  return {
    nl: `"${key}" is hier niet bekend; kijk naar de spelling of haal het weg`,
    en: `"${key}" is not known here; check its spelling or remove it`,
  };
}

function isTexts(params: object | undefined): params is Texts {
  return params !== undefined && 'nl' in params && 'en' in params;
}

const ZOD_TEXTS = { nl: z.locales.nl().localeError, en: z.locales.en().localeError };

/** For what the formats do not ask today: Zod's own text, rather than none. */
function zodText(issue: Issue): Texts {
  const text = (language: Language) => {
    const said = ZOD_TEXTS[language](issue as z.core.$ZodRawIssue);
    return (typeof said === 'string' ? said : said?.message) ?? issue.message;
  };
  return { nl: text('nl'), en: text('en') };
}
