/** Every id of the structure has its words in every language, and there are no words for ids that do not exist. */
import type { Model } from '../domain/instrument/modelSchema';
import type { Language, Wording } from '../domain/instrument/wordingSchema';
import type { Problem } from './problem';
import type { LineOf } from './readYaml';

export interface WordingContext {
  readonly file: string;
  readonly language: Language;
  readonly model: Model;
  readonly lineOf: LineOf;
}

export function checkWording(wording: Wording, { file, language, model, lineOf }: WordingContext): Problem[] {
  const problems: Problem[] = [];
  if (wording.language !== language) {
    const line = lineOf(['language']);
    problems.push({ file, path: 'language', line, kind: 'wrong-language', about: language });
  }
  const compare = (at: readonly string[], words: object, ids: readonly string[]) => {
    const known = new Set(ids);
    const worded = new Set(Object.keys(words));
    for (const id of ids) {
      if (worded.has(id)) continue;
      problems.push({ file, path: at.join('.'), line: lineOf(at), kind: 'text-missing', about: id });
    }
    for (const id of worded) {
      if (known.has(id)) continue;
      const path = [...at, id];
      problems.push({ file, path: path.join('.'), line: lineOf(path), kind: 'text-too-many', about: id });
    }
  };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map((entry) => entry.id);
  compare(['items'], wording.items, idsOf(model.items));
  compare(['dimensions'], wording.dimensions, idsOf(model.dimensions));
  compare(
    ['subscores'],
    wording.subscores,
    model.dimensions.flatMap((dimension) => dimension.subscores),
  );
  compare(['ladders'], wording.ladders, model.scale.ladders);
  compare(['headings', 'start'], wording.headings.start, model.headings.start);
  compare(['headings', 'focus'], wording.headings.focus, model.headings.focus);
  return problems;
}
