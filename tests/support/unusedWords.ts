/**
 * Words of the interface that no code asks for. A key counts as used when it stands somewhere in `src` with its namespace
 * (`score:step.keys`), or without one where a text is asked for (`t('retry')`). In a key that is put together
 * (`storage.${problem}.title`) each gap stands for one name; asking for an object is asking for all that lies in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const WORDS = 'src/i18n/nl';
/** One name in a key that is put together. */
const GAP = '[\\w-]+';
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

/** @param root folder of the project. @returns each as `namespace:key`. */
export function unusedWords(root: string): string[] {
  if (!existsSync(join(root, WORDS))) return [];
  const asked = keysAskedFor(root);
  return wordsIn(join(root, WORDS)).filter((key) => !asked.some((pattern) => pattern.test(key)));
}

/** Keys of all texts, without the ending of a plural. */
function wordsIn(folder: string): string[] {
  const keys = readdirSync(folder).flatMap((name) => {
    const found: string[] = [];
    const namespace = name.replace(/\.ts$/u, '');
    eachNode(parse(join(folder, name)), (node) => {
      if (!ts.isVariableDeclaration(node) || !node.initializer) return;
      if (node.name.getText() === namespace) found.push(...leaves(node.initializer, `${namespace}:`));
    });
    return found;
  });
  return [...new Set(keys.map((key) => key.replace(PLURAL, '')))];
}

function leaves(node: ts.Expression, at: string): string[] {
  if (!ts.isObjectLiteralExpression(node)) return [at];
  return node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const name = ts.isIdentifier(property.name) ? property.name.text : property.name.getText().replace(/^'|'$/gu, '');
    return leaves(property.initializer, at.endsWith(':') ? `${at}${name}` : `${at}.${name}`);
  });
}

function keysAskedFor(root: string): RegExp[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/^i18n[\\/](?:nl|en)[\\/]/u.test(name))
    .map((name) => parse(join(root, 'src', name)));
  const patterns = new Set<string>();
  const collect = (node: ts.Node, isAsked: boolean) => {
    const pattern = patternOf(node);
    if (pattern !== null) {
      if (/^\w+:/u.test(pattern)) patterns.add(pattern);
      // Put together elsewhere, and then given to its namespace.
      else if (ts.isTemplateExpression(node) && /^\w+\./u.test(node.head.text)) patterns.add(`\\w+:${pattern}`);
      else if (isAsked) patterns.add(`common:${pattern}`);
    }
    const asks = ts.isCallExpression(node) && isTranslate(node.expression) ? node.arguments[0] : undefined;
    ts.forEachChild(node, (child) => {
      collect(child, child === asks || (isAsked && !ts.isCallExpression(node)));
    });
  };
  for (const file of files) collect(file, false);
  return [...patterns].map((pattern) => new RegExp(`^${pattern}${pattern.includes(GAP) ? '$' : '(?:\\.|$)'}`, 'u'));
}

function isTranslate(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

/** A literal as a pattern of the keys it can be. A namespace with nothing certain behind it says nothing. */
function patternOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return escaped(node.text.replace(PLURAL, ''));
  if (!ts.isTemplateExpression(node)) return null;
  const parts = node.templateSpans.map(({ literal }) => `${GAP}${escaped(literal.text)}`);
  return escaped(node.head.text) + parts.join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    eachNode(child, visit);
  });
}
