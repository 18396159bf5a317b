/** Turns the `assessments` folder into the modules that the app imports, so that YAML and its schemas stay out of the bundle. */
import { join } from 'node:path';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import { adviceOf, citedSourcesOf, frameOf, modelPartOf, summaryOf, textsOf } from '../parts';
import { problemText } from '../problem';
import { listInstruments, loadInstrument, loadSources } from './loadAssessments';
import { readExamples, type Examples } from './readExamples';

type Compiled =
  | { readonly ok: true; /** Code by module id. */ readonly modules: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** All instruments, or everything that is wrong with any of them. */
export function compileAssessments(assessments: string): Compiled {
  const sources = loadSources(assessments);
  if (!sources.ok) return { ok: false, problems: sources.problems.map((problem) => problemText(problem, 'en')) };
  const read = listInstruments(assessments).map((id) => compileInstrument(assessments, id));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const compiled = read.flatMap((one) => (one.ok ? [one] : []));
  return {
    ok: true,
    modules: new Map([
      ['virtual:instruments', dataModule(compiled.map(({ instrument }) => summaryOf(instrument)))],
      ['virtual:instrument-loaders', loadersModule(compiled)],
      ['virtual:sources', dataModule(citedSourcesOf(sources.value.sources))],
      ...compiled.flatMap(modulesOf),
    ]),
  };
}

interface CompiledInstrument {
  readonly instrument: Instrument;
  readonly examples: Examples;
}

function compileInstrument(assessments: string, id: string) {
  const loaded = loadInstrument(assessments, id);
  if (!loaded.ok)
    return failed(
      id,
      loaded.problems.map((problem) => problemText(problem, 'en')),
    );
  const { instrument } = loaded;
  const read = readExamples(join(assessments, id, 'examples'), instrument.model);
  return read.ok ? ({ ok: true, instrument, examples: read.examples } as const) : failed(id, read.problems);
}

function failed(id: string, problems: readonly string[]) {
  return { ok: false, problems: problems.map((problem) => `${id}/${problem}`) } as const;
}

function modulesOf({ instrument, examples }: CompiledInstrument): [string, string][] {
  const { id } = instrument.model;
  return [
    [moduleIds.model(id), dataModule(modelPartOf(instrument))],
    ...wordingsOf(instrument).flatMap(([language, wording]): [string, string][] => [
      [moduleIds.frame(id, language), dataModule(frameOf(wording))],
      ...instrument.model.dimensions.map((dimension): [string, string] => {
        const own = instrument.model.items.filter((item) => item.dimension === dimension.id).map((item) => item.id);
        return [moduleIds.texts(id, language, dimension.id), dataModule(textsOf(wording, own))];
      }),
      [moduleIds.advice(id, language), dataModule(adviceOf(wording))],
    ]),
    ...[...examples.measurements].map(([name, file]): [string, string] => [
      moduleIds.example(id, name),
      dataModule(file),
    ]),
    ...[...examples.stories].map(([name, story]): [string, string] => [moduleIds.story(id, name), dataModule(story)]),
  ];
}

const moduleIds = {
  model: (id: string) => `virtual:instrument/${id}/model`,
  frame: (id: string, language: Language) => `virtual:instrument/${id}/${language}/frame`,
  texts: (id: string, language: Language, dimension: string) =>
    `virtual:instrument/${id}/${language}/texts/${dimension}`,
  advice: (id: string, language: Language) => `virtual:instrument/${id}/${language}/advice`,
  example: (id: string, name: string) => `virtual:example/${id}/${name}`,
  story: (id: string, name: string) => `virtual:story/${id}/${name}`,
};

function wordingsOf({ model, wording }: Instrument) {
  return model.languages.flatMap((language) => {
    const words = wording[language];
    return words ? [[language, words] as const] : [];
  });
}

/** A string that is parsed: browsers read that faster than the same object written out as code. */
function dataModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** Import specifiers written out, so that each part becomes a file of its own. */
function loadersModule(compiled: readonly CompiledInstrument[]): string {
  const entries = compiled.map(({ instrument, examples }) => {
    const { id, languages, dimensions } = instrument.model;
    const perLanguage = (code: (language: Language) => string) =>
      objectCode(languages.map((language) => [language, code(language)]));
    const textsCode = (language: Language) =>
      objectCode(dimensions.map((one) => [one.id, importCode(moduleIds.texts(id, language, one.id))]));
    const parts = objectCode([
      ['model', importCode(moduleIds.model(id))],
      ['frame', perLanguage((language) => importCode(moduleIds.frame(id, language)))],
      ['texts', perLanguage(textsCode)],
      ['advice', perLanguage((language) => importCode(moduleIds.advice(id, language)))],
      ['examples', namedCode(examples.measurements, (name) => moduleIds.example(id, name))],
      ['stories', namedCode(examples.stories, (name) => moduleIds.story(id, name))],
    ]);
    return [id, parts] as const;
  });
  return `export default ${objectCode(entries)};`;
}

function namedCode(named: ReadonlyMap<string, unknown>, moduleId: (name: string) => string): string {
  return objectCode([...named.keys()].map((name) => [name, importCode(moduleId(name))]));
}

function importCode(moduleId: string): string {
  return `() => import(${JSON.stringify(moduleId)})`;
}

function objectCode(entries: readonly (readonly [key: string, code: string])[]): string {
  return `{${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')}}`;
}
