/** The colours of tokens.css, per theme. */
import { readFileSync } from 'node:fs';
import { fromHex, type Colour } from './colour';

const CSS = readFileSync('src/ui/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');

/** The declarations directly inside the first rule that begins with this text. */
function declarations(start: string): Map<string, string> {
  const from = CSS.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no rule ${start}`);
  const body = CSS.slice(CSS.indexOf('{', from) + 1, CSS.indexOf('}', from));
  return new Map(
    body
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .flatMap(([name, value]): [string, string][] => (name?.startsWith('--') && value ? [[name, value]] : [])),
  );
}

export type Theme = 'light' | 'dark';

const LIGHT = declarations(':root {');
export const DARK_BY_PREFERENCE = declarations(":root:not([data-theme='light'])");
export const DARK_BY_CHOICE = declarations(":root[data-theme='dark']");

/** A colour of a theme by the name of its custom property, without the dashes. */
export function themeColour(theme: Theme, name: string): Colour {
  const value = (theme === 'light' ? LIGHT : DARK_BY_CHOICE).get(`--${name}`);
  if (value === undefined) throw new Error(`${theme} has no --${name}`);
  return fromHex(value);
}

/** The custom properties that hold a colour in the light theme. */
export const COLOUR_NAMES = [...LIGHT].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
