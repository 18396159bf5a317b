/** Reads one YAML file against a schema, keeping the line of every place so that problems can name it. */
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';
import { shapeProblems } from './shapeProblems';

export type YamlResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Line, from 1, of the place a path leads to, or of the nearest place above it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** @param text content of the file; undefined when there is no such file. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: Schema,
): YamlResult<z.output<Schema>> {
  if (text === undefined) return { ok: false, problems: [{ file, path: '', kind: 'missing-file' }] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const notYaml = (about: string): Problem => ({ file, path: '', kind: 'not-yaml', about });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      ...notYaml(message),
      line: counter.linePos(pos[0]).line,
    }));
    return { ok: false, problems };
  }
  const content = contentOf(document);
  if (!content.ok) return { ok: false, problems: [notYaml(content.message)] };
  const lineOf: LineOf = (path) => lineAt(document, counter, path);
  const parsed = schema.safeParse(content.value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  return {
    ok: false,
    problems: shapeProblems(parsed.error).map(({ path, text: detail }) => ({
      file,
      path: path.join('.'),
      line: lineOf(path),
      kind: 'shape',
      detail,
    })),
  };
}

/** An alias without its anchor is found only here, and as an exception. */
function contentOf(document: Document): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: document.toJS() as unknown };
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
}

function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = nodeAt(document, path.slice(0, depth));
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** The key where the path ends in one, for a block of text or of keys begins on the line below its key. */
function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  const last = path[path.length - 1];
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return document.getIn(path, true);
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key;
}
