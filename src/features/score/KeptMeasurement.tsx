/** A measurement that was begun with another instrument than the app brings: it goes on with the one that was kept beside it. */
import { useMemo, type ReactNode } from 'react';
import { frameOf, modelPartOf, textsOf } from '../../catalog/parts';
import { wordsOf } from '../../catalog/definition';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Wording } from '../../domain/instrument/wordingSchema';
import { noDefinitionWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { keptDefinition } from '../../state/measuredWith';
import type { Scoring } from '../../state/useScore';
import { MissingDefinition } from '../../ui/MissingDefinition';
import { useLoaded } from '../../ui/useLoaded';
import { Measurement } from './Measurement';

interface KeptMeasurementProps {
  readonly scoring: Scoring;
  /** What to show when it was not kept: the same version is the same questions, also when a wording was mended. Null: none. */
  readonly sameVersion: ReactNode;
}

export function KeptMeasurement({ scoring, sameVersion }: KeptMeasurementProps) {
  const { t, language } = useWords();
  const { instrument, communityId } = scoring.state.content!.snapshot;
  const key = `kept ${instrument.hash}`;
  const kept = useLoaded(key, () => keptDefinition(instrument));
  const words = kept && wordsOf(kept, language);
  if (words) return <WithWords scoring={scoring} instrument={kept} words={words} />;
  if (sameVersion !== null) return sameVersion;
  return <MissingDefinition words={noDefinitionWords(t)} href={href(links.community(communityId))} loaded={key} />;
}

interface WithWordsProps {
  readonly scoring: Scoring;
  readonly instrument: Instrument;
  readonly words: Wording;
}

function WithWords({ scoring, instrument, words }: WithWordsProps) {
  const { part, frame, texts } = useMemo(() => {
    const { model, hash } = instrument;
    const idsOf = (dimension: string) => model.items.filter((item) => item.dimension === dimension).map(({ id }) => id);
    return {
      part: modelPartOf(instrument),
      frame: frameOf(words),
      texts: {
        key: `${hash} ${words.language}`,
        load: (dimension: string) => Promise.resolve(textsOf(words, idsOf(dimension))),
      },
    };
  }, [instrument, words]);
  return <Measurement scoring={scoring} part={part} frame={frame} texts={texts} />;
}
