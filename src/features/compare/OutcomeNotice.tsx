/** Why the chosen measurements are not compared, and the way on. */
import { builtinInstruments } from '../../catalog/builtin';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotRecord } from '../../state/records';
import { ButtonLink } from '../../ui/Button';
import { formatList } from '../../ui/formats';
import { Notice } from '../../ui/Notice';
import { measurementName } from './measurementName';
import type { Selection } from './selection';

interface OutcomeNoticeProps {
  readonly details: CommunityDetails;
  readonly selection: Selection;
}

/** Of the choice itself, before any answer is read. */
export function OutcomeNotice({ details, selection }: OutcomeNoticeProps) {
  const { t, language } = useWords();
  const { chosen, outcome } = selection;
  const { community, snapshots } = details;
  if (outcome === 'too-few' && snapshots.length < 2) {
    const key = snapshots.length === 0 ? 'none' : 'onlyOne';
    return (
      <Notice
        kind="info"
        title={t(`compare:outcome.${key}`)}
        actions={<ButtonLink href={href(links.community(community.id))}>{t('compare:outcome.toCommunity')}</ButtonLink>}
      >
        <p>{t(`compare:outcome.${key}Todo`)}</p>
      </Notice>
    );
  }
  switch (outcome) {
    case 'too-few':
      return (
        <Notice kind="info" title={t('compare:outcome.tooFew')}>
          <p>{t('compare:outcome.tooFewTodo')}</p>
        </Notice>
      );
    case 'too-many':
      return (
        <Notice kind="warning" title={t('compare:outcome.tooMany', { count: chosen.length })}>
          <p>{t('compare:outcome.tooManyTodo')}</p>
        </Notice>
      );
    case 'different-instrument': {
      const ids = [...new Set(chosen.map(({ instrument }) => instrument.id))];
      const nameOf = (id: string) => builtinInstruments().find((entry) => entry.id === id)?.name[language] ?? id;
      return (
        <Notice kind="warning" title={t('compare:outcome.otherInstrument')}>
          <p>{t('compare:outcome.otherInstrumentTodo', { names: formatList(language, ids.map(nameOf)) })}</p>
        </Notice>
      );
    }
    case 'ready':
    case 'beside':
      return null;
  }
}

interface ContentNoticeProps {
  readonly details: CommunityDetails;
  readonly kind: 'empty' | 'no-definition';
  readonly snapshots: readonly SnapshotRecord[];
}

/** Of what was read: a measurement without answers, or without the questions it was made with. */
export function ContentNotice({ details, kind, snapshots }: ContentNoticeProps) {
  const { t, language } = useWords();
  const names = snapshots.map((snapshot) => measurementName(snapshot, { t, language, cases: details.cases }));
  const name = formatList(language, names);
  const draft = snapshots.find(({ state }) => state === 'draft');
  const isEmpty = kind === 'empty';
  return (
    <Notice
      kind={isEmpty ? 'info' : 'warning'}
      title={t(isEmpty ? 'compare:outcome.empty' : 'compare:outcome.noDefinition')}
      actions={
        isEmpty &&
        draft?.by === 'rater' && <ButtonLink href={href(links.score(draft.id))}>{t('compare:outcome.fill')}</ButtonLink>
      }
    >
      <p>{t(isEmpty ? 'compare:outcome.emptyTodo' : 'compare:outcome.noDefinitionTodo', { name })}</p>
    </Notice>
  );
}
