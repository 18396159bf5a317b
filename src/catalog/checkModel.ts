/** What a schema can not see in a model file: ids that must be unique, and references that must lead somewhere. */
import type { Item, Model } from '../domain/instrument/modelSchema';
import type { Sources } from '../domain/instrument/sourcesSchema';
import type { Problem, ProblemKind } from './problem';
import type { LineOf } from './readYaml';

type Path = readonly (string | number)[];

export function checkModel(model: Model, sources: Sources, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, kind: ProblemKind, about: string) =>
    problems.push({ file: 'model.yaml', path: path.join('.'), line: lineOf(path), kind, about });
  const expect = (fits: boolean, path: Path, kind: ProblemKind, about: string) => {
    if (!fits) report(path, kind, about);
  };

  for (const list of ['dimensions', 'items'] as const) {
    const seen = new Set<string>();
    model[list].forEach(({ id }, index) => {
      expect(!seen.has(id), [list, index, 'id'], 'duplicate-id', id);
      seen.add(id);
    });
  }
  const items = new Map(model.items.map((item) => [item.id, item]));
  const dimensions = new Map(model.dimensions.map((dimension) => [dimension.id, dimension]));
  model.items.forEach((item, index) => {
    const at = (...rest: Path): Path => ['items', index, ...rest];
    const dimension = dimensions.get(item.dimension);
    expect(dimension !== undefined, at('dimension'), 'unknown-dimension', item.dimension);
    expect(item.id.startsWith(`${item.dimension}.`), at('id'), 'id-outside-dimension', item.dimension);
    if (item.subscore !== undefined && dimension) {
      expect(dimension.subscores.includes(item.subscore), at('subscore'), 'unknown-subscore', item.subscore);
    }
    expect(model.scale.ladders.includes(item.ladder), at('ladder'), 'unknown-ladder', item.ladder);
    expect(model.headings.start.includes(item.heading1), at('heading1'), 'unknown-heading', item.heading1);
    expect(model.headings.focus.includes(item.heading2), at('heading2'), 'unknown-heading', item.heading2);
    item.prerequisites.forEach((id, place) => {
      expect(items.has(id), at('prerequisites', place), 'unknown-item', id);
    });
    expect(!needsItself(item, items), at('prerequisites'), 'circular-prerequisite', item.id);
    item.sources.forEach((pointer, place) => {
      expect(isKnownSource(pointer, sources), at('sources', place), 'unknown-source', pointer);
    });
  });
  return problems;
}

/** A pointer is the id of a heading, which begins with the id of its source: `M4.1`, `D.belangen`. */
export function isKnownSource(pointer: string, sources: Sources): boolean {
  return Object.values(sources).some((source) => Object.keys(source.headings).includes(pointer));
}

function needsItself(item: Item, items: ReadonlyMap<string, Item>): boolean {
  const reached = new Set<string>();
  const waiting = [...item.prerequisites];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === item.id) return true;
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(items.get(id)?.prerequisites ?? []));
  }
  return false;
}
