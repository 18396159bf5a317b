/**
 * The modules that the build makes of `assessments/` (src/catalog/node/instrumentsPlugin.ts). Screens do not import them:
 * they ask src/catalog/builtin.ts.
 */
/* eslint-disable @typescript-eslint/consistent-type-imports -- an import statement would make this file a module, and its patterns augmentations of modules that do not exist */

declare module 'virtual:instruments' {
  const instruments: readonly import('./parts').InstrumentSummary[];
  export default instruments;
}

/** What can be loaded of each instrument in the folder, by its id. */
declare module 'virtual:instrument-loaders' {
  const loaders: import('./parts').InstrumentLoaders;
  export default loaders;
}

declare module 'virtual:instrument/*/model' {
  const part: import('./parts').ModelPart;
  export default part;
}

declare module 'virtual:instrument/*/frame' {
  const frame: import('./parts').Frame;
  export default frame;
}

declare module 'virtual:instrument/*/advice' {
  const advice: import('./parts').Advice;
  export default advice;
}

declare module 'virtual:example/*' {
  const example: import('../domain/measurement/inputSchema').MeasurementFile;
  export default example;
}

declare module 'virtual:story/*' {
  const story: import('../domain/measurement/storySchema').StoryFile;
  export default story;
}

declare module 'virtual:sources' {
  const sources: import('./parts').CitedSources;
  export default sources;
}
