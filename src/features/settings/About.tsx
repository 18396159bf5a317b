/** What this is, its version and licence, and the sources its model rests on. */
import { Suspense } from 'react';
import { version } from '../../../package.json';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { Disclosure } from '../../ui/Disclosure';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { Part } from './Part';

const Sources = lazyPart(async () => (await import('./Sources')).Sources);

export function About() {
  const { t } = useWords();
  return (
    <Part id="about" title={t('settings:about.title')}>
      <p>{t('settings:about.what')}</p>
      <p>
        <a href={href(links.guide)}>{t('settings:about.guide')}</a>
      </p>
      <p>
        {t('settings:about.version', { version })}. {t('settings:about.licence')}
      </p>
      <Disclosure summary={t('settings:about.sources')}>
        <Suspense fallback={<Loading label={t('loading')} />}>
          <Sources />
        </Suspense>
      </Disclosure>
    </Part>
  );
}
