/** Stands for a moment where somebody starts at once, and stays when that could not be stored. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { Loading } from '../../ui/Loading';
import { startNow } from './startNow';
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
    const begun = await startNow(scope, language, t('score:start.defaultName'));
    const failed = begun ? await begun.stored : 'failed';
    if (begun && failed === null) go(begun.path, { replace: true });
    else setProblem(failed);
  };
  useEffect(() => {
    if (!started.current) void start();
  });

  if (!problem) return <Loading label={t('score:start.busy')} />;
  return <StorageNotice problem={problem} title={t('score:start.failed')} onRetry={() => void start()} />;
}
