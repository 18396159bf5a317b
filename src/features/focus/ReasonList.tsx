/** "Waarom dit?": figures, rule, prerequisite and source, from the engine's reasons. */
import { useWords } from '../../i18n/translator';
import type { FocusReason } from '../../domain/focus/focus';
import { formatNumber, formatShare } from '../../ui/formats';
import { loadSources } from '../../catalog/builtin';
import { useLoaded } from '../../ui/useLoaded';
import { labelOf, type FocusContext } from './context';
import { spacingWords } from './spacingWords';

interface ReasonListProps {
  readonly context: FocusContext;
  readonly reasons: readonly FocusReason[];
}

export function ReasonList({ context, reasons }: ReasonListProps) {
  const say = useReason(context);
  return (
    <ul>
      {reasons.map((reason, index) => (
        <li key={index}>{say(reason)}</li>
      ))}
    </ul>
  );
}

/** A reason in words. */
function useReason(context: FocusContext): (reason: FocusReason) => string {
  const { t, language } = useWords();
  const sources = useLoaded('sources', loadSources);
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number) => formatShare(language, value);
  /** A pointer as its heading with the source's citation, so that it can be looked up. */
  const cited = (pointer: string) => {
    const source = Object.values(sources).find(({ headings }) => pointer in headings);
    return source ? `“${source.headings[pointer]}” (${source.citation})` : pointer;
  };
  return (reason) => {
    switch (reason.kind) {
      case 'gap':
        return t('engine:focus.reason.gap', {
          value: number(reason.value),
          target: number(reason.target),
          gap: number(reason.gap),
        });
      case 'weight':
        return t('engine:focus.reason.weight', { weight: number(reason.weight) });
      case 'tie':
        return t('engine:focus.reason.tie', { count: reason.with.length });
      case 'needed-by':
        return t('engine:focus.reason.needed-by', { item: labelOf(context, reason.item) });
      case 'needs':
        return t(`engine:focus.reason.needs-${reason.state}`, { item: labelOf(context, reason.item) });
      case 'spacing':
        return t(`engine:focus.reason.spacing-${reason.change}`, { spacing: spacingWords(t, reason.spacing) });
      case 'source':
        return t('engine:focus.reason.source', { pointers: reason.pointers.map(cited).join('; ') });
      case 'two-camps':
        return t('engine:talk.two-camps', { low: share(reason.low), high: share(reason.high) });
      case 'low-agreement':
        return t('engine:talk.low-agreement', { agreement: number(reason.agreement) });
      case 'many-unknown':
        return t('engine:talk.many-unknown', { share: share(reason.share) });
    }
  };
}
