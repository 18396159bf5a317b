/** Reads an instrument from the texts of its files. All problems are told at once; nothing half-read is handed on. */
import type { Instrument } from '../domain/instrument/instrument';
import { modelSchema } from '../domain/instrument/modelSchema';
import { redirectsSchema } from '../domain/instrument/redirectsSchema';
import type { Sources } from '../domain/instrument/sourcesSchema';
import { wordingSchema, type Language, type Wording } from '../domain/instrument/wordingSchema';
import { checkModel } from './checkModel';
import { checkRedirects } from './checkRedirects';
import { checkWording } from './checkWording';
import { contentHash } from './contentHash';
import type { Problem } from './problem';
import { readYaml } from './readYaml';

/** Texts by file name, relative to the instrument's folder: `model.yaml`, `nl.yaml`, `en.yaml`, `redirects.yaml`. */
export type InstrumentFiles = Readonly<Record<string, string>>;

export type InstrumentResult =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readInstrument(files: InstrumentFiles, sources: Sources): InstrumentResult {
  const model = readYaml('model.yaml', files['model.yaml'], modelSchema);
  const redirects = readYaml('redirects.yaml', files['redirects.yaml'], redirectsSchema);
  const languages: readonly Language[] = model.ok ? model.value.languages : ['nl', 'en'];
  const wordings = languages.map((language) => {
    const file = `${language}.yaml`;
    return { language, file, read: readYaml(file, files[file], wordingSchema) };
  });
  const problems: Problem[] = [
    ...(model.ok ? checkModel(model.value, sources, model.lineOf) : model.problems),
    ...(redirects.ok ? [] : redirects.problems),
    ...(model.ok && redirects.ok ? checkRedirects(redirects.value.redirects, model.value, redirects.lineOf) : []),
    ...wordings.flatMap(({ language, file, read }) => {
      if (!read.ok) return read.problems;
      return model.ok ? checkWording(read.value, { file, language, model: model.value, lineOf: read.lineOf }) : [];
    }),
  ];
  if (problems.length > 0 || !model.ok || !redirects.ok) return { ok: false, problems };
  const wording = Object.fromEntries(
    wordings.flatMap(({ language, read }): [Language, Wording][] => (read.ok ? [[language, read.value]] : [])),
  );
  const content = { model: model.value, wording, redirects: redirects.value.redirects };
  return { ok: true, instrument: { ...content, hash: contentHash(content) } };
}
