/** What the app loads is what the files hold: through the modules of the build, not past them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  builtinInstruments,
  loadAdvice,
  loadExample,
  loadInstrument,
  loadModel,
  loadQuestions,
  loadSources,
  loadStory,
} from '../../src/catalog/builtin';
import { contentHash } from '../../src/catalog/contentHash';
import { loadSources as readSources } from '../../src/catalog/node/loadAssessments';
import { adviceOf, questionsOf } from '../../src/catalog/parts';
import { allInstruments, ASSESSMENTS } from '../support/instrument';
import { everyWording } from '../support/wordings';

describe('the instruments that come with the app', () => {
  it('are all that stand in the folder, each with its name, version and hash', () => {
    expect(builtinInstruments()).toEqual(
      allInstruments.map(({ model, hash, wording }) => ({
        id: model.id,
        version: model.version,
        hash,
        name: { nl: wording.nl?.name, en: wording.en?.name },
      })),
    );
  });

  it.each(allInstruments.map((instrument) => [instrument.model.id, instrument] as const))(
    'are the same in the app as in the files: %s',
    async (id, instrument) => {
      const { model, redirects, hash } = instrument;
      expect(await loadModel(id)).toEqual({ model, redirects, hash });
      const whole = await loadInstrument(id);
      expect(whole).toEqual(instrument);
      expect(contentHash({ model: whole.model, wording: whole.wording, redirects: whole.redirects })).toBe(hash);
    },
  );

  it.each(everyWording)('have their words in two parts: $name', async ({ instrument, language, wording }) => {
    expect(await loadQuestions(instrument.model.id, language)).toEqual(questionsOf(wording));
    expect(await loadAdvice(instrument.model.id, language)).toEqual(adviceOf(wording));
  });

  it('bring their examples, as the files hold them', async () => {
    const file = join(ASSESSMENTS, 'hanze-terra', 'examples', 'westerkwartier.json');
    expect(await loadExample('hanze-terra', 'westerkwartier')).toMatchObject(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    );
  });

  it('bring the story of an example, which names examples that are there', async () => {
    const story = await loadStory('hanze-terra', 'westerkwartier');
    const files = await Promise.all(story.measurements.map((name) => loadExample('hanze-terra', name)));
    expect(files.map(({ date }) => date)).toEqual(['2018-11-27', '2019-11-27']);
    await expect(loadStory('hanze-terra', 'oost')).rejects.toThrow('"oost"; there are: westerkwartier');
  });

  it('cite their sources', async () => {
    const [sources, read] = [await loadSources(), readSources(ASSESSMENTS)];
    if (!read.ok) throw new Error('the source list does not read');
    expect(Object.keys(sources)).toEqual(Object.keys(read.value.sources));
    expect(sources['M']?.headings).toEqual(read.value.sources['M']?.headings);
    expect(JSON.stringify(sources)).not.toContain('.txt');
  });
});

describe('what is not there', () => {
  it('is refused, with what there is', async () => {
    await expect(loadModel('other')).rejects.toThrow('"other"; there are: hanze-terra');
    await expect(loadExample('hanze-terra', 'oost')).rejects.toThrow('"oost"; there are: westerkwartier');
    await expect(loadQuestions('hanze-terra', 'fy' as 'nl')).rejects.toThrow('"fy"; there are: nl, en');
    await expect(loadAdvice('other', 'nl')).rejects.toThrow('"other"');
    await expect(loadInstrument('other')).rejects.toThrow('"other"');
  });

  it.each(['constructor', '__proto__', 'toString', ''])('is not taken from the language itself: "%s"', async (id) => {
    await expect(loadModel(id)).rejects.toThrow('built-in instrument');
    await expect(loadExample('hanze-terra', id)).rejects.toThrow('example');
  });
});
