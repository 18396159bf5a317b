/**
 * The shortest way to the first item: makes a community with a name of its own and a measurement, and goes there. Holds
 * nothing but that, for on a first visit it stands between the person and the first question.
 */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { loadFrame, loadInstrument, loadModel, loadTexts } from '../../catalog/builtin';
import { useWords } from '../../i18n/translator';
import { firstSnapshot } from '../../state/firstSnapshot';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { prepareScreen } from '../../state/screens';
import { Loading } from '../../ui/Loading';
import { beginLoading } from '../../ui/useLoaded';
import { firstItem } from './firstItem';
import { INSTRUMENT } from './instrument';
import { StorageNotice } from './StorageNotice';

export function StartNow({ params }: { params: { scope: string } }) {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  // Strict mode runs effects twice; this must make one community.
  const started = useRef(false);
  const scope = params.scope === 'full' ? 'full' : 'quick';

  const start = async () => {
    started.current = true;
    setProblem(null);
    // What the next screen needs is on its way meanwhile; if it fails there, it says so there.
    const frame = beginLoading(`frame ${INSTRUMENT} ${language}`, () => loadFrame(INSTRUMENT, language));
    const screen = prepareScreen(links.score('next'));
    try {
      const part = await beginLoading(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
      const first = firstItem(part.model, scope);
      const dimension = first.split('.')[0] ?? '';
      const texts = beginLoading(`texts ${INSTRUMENT} ${language} ${dimension}`, () =>
        loadTexts(INSTRUMENT, language, dimension),
      );
      const community = {
        name: t('communities:start.defaultName'),
        region: '',
        scale: null,
        start: null,
        partners: {},
      };
      const begun = await ports().communities.begin(community, firstSnapshot(part, scope), true);
      await Promise.allSettled([frame, texts, screen]);
      if (begun.ok) {
        keepDefinitionsSoon(loadInstrument);
        go(links.scoreItem(begun.value.id, first), { replace: true });
      } else setProblem(begun.problem);
    } catch {
      setProblem('failed');
    }
  };
  useEffect(() => {
    if (!started.current) void start();
  });

  if (!problem) return <Loading label={t('communities:start.busy')} />;
  return <StorageNotice problem={problem} title={t('communities:start.failed')} onRetry={() => void start()} />;
}
