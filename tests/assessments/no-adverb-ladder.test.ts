import { describe, expect, it } from 'vitest';
import type { Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { everyWording, reworded } from '../support/wordings';

const HOW_OFTEN: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:soms|vaak|vaker|meestal|altijd|regelmatig|af en toe|zelden|nooit)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:sometimes|often|usually|always|regularly|rarely|seldom|never|occasionally|now and then)(?!\p{L})/iu,
};

/** Two levels may say how often; a third makes frequency the ladder, and nobody can film "meestal". */
const MOST_LEVELS = 2;

function adverbLadders(wording: Wording): string[] {
  return Object.entries(wording.items).flatMap(([item, { levels }]) => {
    const leaning = levels.filter((text) => HOW_OFTEN[wording.language].test(text)).length;
    return leaning > MOST_LEVELS ? [`${item}: ${leaning} levels say how often`] : [];
  });
}

describe.each(everyWording)('ladders of $name', ({ wording, language }) => {
  it('do not climb by how often something happens', () => {
    expect(adverbLadders(wording)).toEqual([]);
  });

  it('are found to, when three levels lean on such a word', () => {
    const levels = {
      nl: [
        'Leden komen nooit.',
        'Leden komen soms.',
        'Leden komen af en toe.',
        'De zaal is vol.',
        'Er is een wachtlijst.',
      ],
      en: ['Nobody ever comes; never.', 'Some come sometimes.', 'Members come often.', 'It is full.', 'People queue.'],
    }[language];
    const planted = reworded(wording, (_, place) => (place === 0 ? { levels } : {}));
    expect(adverbLadders(planted)).toEqual([`${Object.keys(wording.items)[0]!}: 3 levels say how often`]);
  });
});
