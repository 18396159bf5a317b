/** The instrument a measurement was made with: as the app brings it when it is still the same, else as it was kept. */
import type { Instrument } from '../domain/instrument/instrument';
import type { Model } from '../domain/instrument/modelSchema';
import type { Language, Wording } from '../domain/instrument/wordingSchema';
import { builtinInstruments, loadAdvice, loadModel, loadQuestions } from './builtin';
import { adviceOf, questionsOf, type Advice, type Questions } from './parts';

/** What names an instrument, as it stands beside the answers. */
interface Named {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** What results are computed with and told in. */
export interface Definition {
  readonly model: Model;
  readonly questions: Questions;
  readonly advice: Advice;
}

/**
 * @param find looks it up among what is kept beside the answers.
 * @returns null when neither the app nor this device has it.
 */
export async function loadDefinition(
  made: Named,
  language: Language,
  find: (made: Named) => Promise<Instrument | null>,
): Promise<Definition | null> {
  const builtin = builtinInstruments().find(({ id }) => id === made.id);
  if (builtin?.hash === made.hash) return loadBuiltin(made.id, language);
  const kept = await find(made);
  const words = kept && wordsOf(kept, language);
  if (words) return { model: kept.model, questions: questionsOf(words), advice: adviceOf(words) };
  // The same version is the same questions, also when a wording was mended.
  return builtin?.version === made.version ? loadBuiltin(made.id, language) : null;
}

async function loadBuiltin(id: string, language: Language): Promise<Definition> {
  const parts = [loadModel(id), loadQuestions(id, language), loadAdvice(id, language)] as const;
  const [{ model }, questions, advice] = await Promise.all(parts);
  return { model, questions, advice };
}

/** In this language, or in the one it has. */
export function wordsOf({ wording }: Instrument, language: Language): Wording | undefined {
  return wording[language] ?? wording.nl ?? wording.en;
}
