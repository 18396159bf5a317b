/** "Focus voor het vervolg": three in front, the rest under the report's headings, each with its reasons and a decision. */
import { useMemo } from 'react';
import { loadDefinition, type Definition } from '../../catalog/definition';
import { scoreMeasurement } from '../../domain/result';
import { arrivalWords, noDefinitionWords, notShownWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { itemLink } from '../../state/itemLink';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { keptDefinition } from '../../state/measuredWith';
import { toMeasurement } from '../../state/toMeasurement';
import { useSnapshotView } from '../../state/useSnapshotView';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { MissingDefinition } from '../../ui/MissingDefinition';
import { MissingPage } from '../../ui/MissingPage';
import { PageHeader } from '../../ui/PageHeader';
import { useLoaded } from '../../ui/useLoaded';
import type { FocusContext } from './context';
import { FocusItem } from './FocusItem';
import { RestByHeading } from './RestByHeading';
import { SpacingNote } from './SpacingNote';
import styles from './focus.module.css';

export function FocusPage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const { value, problem } = useSnapshotView(params.snapshot);
  return (
    <Arrival
      value={value}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(loaded) =>
        resultsShown(loaded.content.snapshot) ? (
          <LoadedFocus {...loaded} />
        ) : (
          <MissingPage {...notShownWords(t)} href={href(links.group(params.snapshot))} />
        )
      }
    </Arrival>
  );
}

interface Loaded {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
}

function LoadedFocus({ content, details }: Loaded) {
  const { t, language } = useWords();
  const { instrument, communityId } = content.snapshot;
  const key = `definition ${instrument.hash} ${language}`;
  const definition = useLoaded(key, () => loadDefinition(instrument, language, keptDefinition));
  if (!definition)
    return <MissingDefinition words={noDefinitionWords(t)} href={href(links.community(communityId))} loaded={key} />;
  return <Focus content={content} details={details} definition={definition} />;
}

function Focus({ content, details, definition }: Loaded & { readonly definition: Definition }) {
  const { t } = useWords();
  const context = useMemo((): FocusContext => {
    const { focus, profile } = scoreMeasurement(definition.model, toMeasurement(content, details.issues));
    const hasLevels = profile.items.some(({ mean }) => mean !== null);
    return { content, ...definition, focus, hasLevels };
  }, [content, details, definition]);
  const { focus } = context;
  const front = focus.entries.filter((entry) => entry.front);
  return (
    <div className={styles.focus}>
      <PageHeader
        title={t('focus:title')}
        lead={t('focus:lead')}
        focusOnArrival
        back={<BackLink href={href(links.results(content.snapshot.id))}>{t('focus:toResults')}</BackLink>}
      />
      <section aria-labelledby="front">
        <h2 id="front">{t('focus:front')}</h2>
        {front.length === 0 && <Nothing context={context} />}
        {front.length > 0 && <SpacingNote context={context} />}
        <ol className={styles.front}>
          {front.map((entry) => (
            <FocusItem key={entry.item} context={context} entry={entry} />
          ))}
        </ol>
      </section>
      <RestByHeading context={context} />
      {focus.unknown.length > 0 && <Unknown context={context} />}
    </div>
  );
}

function Nothing({ context }: { context: FocusContext }) {
  const { t } = useWords();
  return <p>{context.hasLevels ? t('focus:nothing') : t('focus:tooLittle')}</p>;
}

function Unknown({ context }: { context: FocusContext }) {
  const { t } = useWords();
  const { content, questions, focus } = context;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t('focus:unknown.title')}</h2>
      <p>{t('focus:unknown.lead')}</p>
      <ul className={styles.unknown}>
        {focus.unknown.map((item) => (
          <li key={item}>
            <a href={href(itemLink(content.snapshot, item))}>{questions.items[item]?.label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
