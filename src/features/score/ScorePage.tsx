/** The scoring screens of one measurement: the overview, or one item at a time. */
import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { isBuiltin, loadFrame, loadModel, loadTexts } from '../../catalog/builtin';
import { ensureWords, useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { MissingPage } from '../../ui/MissingPage';
import { beginLoading, useLoaded } from '../../ui/useLoaded';
import { Measurement } from './Measurement';
import { StorageNotice } from './StorageNotice';
import { useScore, type Scoring } from '../../state/useScore';

const KeptMeasurement = lazyPart(async () => {
  const [part] = await Promise.all([import('./KeptMeasurement'), ensureWords(['engine'])]);
  return part.KeptMeasurement;
});

export function ScorePage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const scoring = useScore(params.snapshot);
  const { loaded, content, readProblem } = scoring.state;
  if (readProblem && !content) return <StorageNotice scoring={scoring} />;
  if (!loaded) return <Loading label={t('loading')} />;
  if (!content) {
    return (
      <MissingPage
        title={t('notFound.title')}
        body={t('notFound.body')}
        action={t('notFound.home')}
        href={href(links.home)}
      />
    );
  }
  // Answers of a group come in by its own screens only.
  if (content.snapshot.group) return <Redirect to={links.group(content.snapshot.id)} replace />;
  return isBuiltin(content.snapshot.instrument.id) ? (
    <BuiltinMeasurement scoring={scoring} />
  ) : (
    <KeptMeasurement scoring={scoring} sameVersion={null} />
  );
}

/** With the instrument as the app brings it, as long as that is still the same. */
function BuiltinMeasurement({ scoring }: { scoring: Scoring }) {
  const { language } = useWords();
  const { id, version, hash } = scoring.state.content!.snapshot.instrument;
  void beginLoading(`frame ${id} ${language}`, () => loadFrame(id, language)).catch(() => undefined);
  const part = useLoaded(`model ${id}`, () => loadModel(id));
  const frame = useLoaded(`frame ${id} ${language}`, () => loadFrame(id, language));
  const texts = useMemo(
    () => ({ key: `${id} ${language}`, load: (dimension: string) => loadTexts(id, language, dimension) }),
    [id, language],
  );
  const asked = <Measurement scoring={scoring} part={part} frame={frame} texts={texts} />;
  if (part.hash === hash) return asked;
  return <KeptMeasurement scoring={scoring} sameVersion={part.model.version === version ? asked : null} />;
}
