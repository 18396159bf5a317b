/** Reads one YAML file against a schema, keeping the line of every place so that problems can name it. */
import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem';

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
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        path: '',
        line: counter.linePos(error.pos[0]).line,
        kind: 'not-yaml',
        about: error.message,
      })),
    };
  }
  const lineOf: LineOf = (path) => lineAt(document, counter, path);
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      line: lineOf(issue.path),
      kind: 'shape',
      detail: { nl: localised(issue, 'nl'), en: localised(issue, 'en') },
    })),
  };
}

const ERRORS = { nl: z.locales.nl().localeError, en: z.locales.en().localeError };

/** What a schema has against a value, in the reader's language. */
export function localised(issue: z.core.$ZodIssue, language: keyof typeof ERRORS): string {
  const said = ERRORS[language](issue as z.core.$ZodRawIssue);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}

function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
