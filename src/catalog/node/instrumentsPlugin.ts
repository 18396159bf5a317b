/** Gives the app its instruments as modules. A broken instrument stops the build, with all that is wrong with it. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileAssessments } from './compileAssessments';

const OURS = /^virtual:(?:instruments|instrument-loaders|sources|instrument\/.+|example\/.+|story\/.+)$/u;
/** What marks a module as made up, by convention among plugins. */
const MADE = '\0';

/** @param assessments absolute path of the folder with the instruments. */
export function instrumentsPlugin(assessments: string): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;

  const compiled = (): ReadonlyMap<string, string> => {
    if (modules) return modules;
    const result = compileAssessments(assessments);
    if (!result.ok) throw new Error(['the instruments are not right:', ...result.problems].join('\n  – '));
    modules = result.modules;
    return modules;
  };

  return {
    name: 'groeikompas:instruments',
    buildStart() {
      if (this.environment.mode === 'build') compiled();
    },
    resolveId(id) {
      return OURS.test(id) ? MADE + id : null;
    },
    load(id) {
      if (!id.startsWith(MADE) || !OURS.test(id.slice(MADE.length))) return null;
      const all = compiled();
      const code = all.get(id.slice(MADE.length));
      if (code === undefined) {
        return this.error(`there is no ${id.slice(MADE.length)}; there are:\n  – ${[...all.keys()].join('\n  – ')}`);
      }
      for (const file of filesIn(assessments)) this.addWatchFile(file);
      return { code, moduleSideEffects: false };
    },
    watchChange(file) {
      if (file.startsWith(assessments + sep) || file.startsWith(`${assessments}/`)) modules = undefined;
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|json)$/u.test(name))
    .map((name) => join(folder, name));
}
