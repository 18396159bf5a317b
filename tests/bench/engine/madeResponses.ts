/** A large group that answered everything it could: seeded, so every run scores the same answers. */
import { LEVELS, type Answer } from '../../../src/domain/answer';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import { PARTNER_TYPES } from '../../../src/domain/measurement/enums';
import type { Response } from '../../../src/domain/measurement/measurement';
import { mulberry32 } from '../../support/simulation';

/** Shares of answers that are no level, as in a group of mixed partners. */
const UNKNOWN = 0.08;
const NOT_APPLICABLE = 0.03;
const MISSING = 0.02;

export function madeResponses(model: Model, count: number): Response[] {
  const random = mulberry32(2018);
  return Array.from({ length: count }, (_, index) => {
    const answers: Record<string, Answer> = {};
    for (const { id } of model.items) {
      const answer = madeAnswer(random);
      if (answer !== undefined) answers[id] = answer;
    }
    return { id: `r${index}`, partnerType: PARTNER_TYPES[index % PARTNER_TYPES.length]!, answers };
  });
}

function madeAnswer(random: () => number): Answer | undefined {
  const drawn = random();
  if (drawn < UNKNOWN) return 'dk';
  if (drawn < UNKNOWN + NOT_APPLICABLE) return 'na';
  if (drawn < UNKNOWN + NOT_APPLICABLE + MISSING) return undefined;
  return LEVELS[Math.floor(random() * LEVELS.length)];
}
