/** The focus as text: three in front with their move and reasons, the rest in short. */
import type { FocusEntry, FocusReason } from '../domain/focus/focus';
import type { Result } from '../domain/result';
import type { TextContext } from './textContext';

export function focusText({ focus }: Result, context: TextContext): string {
  const { t } = context;
  const front = focus.entries.filter((entry) => entry.front);
  const rest = focus.entries.filter((entry) => !entry.front);
  const flips = focus.spacings.filter((check) => check.entersFront.length > 0);
  const spacing = flips.map((check) =>
    t('cli:spacingFlips', {
      spacing: t(`engine:focus.spacing.${check.id as 'first-steps-large'}`, { defaultValue: check.id }),
      enters: labels(check.entersFront, context),
      leaves: labels(check.leavesFront, context),
    }),
  );
  return [
    ...front.map((entry) => frontText(entry, context)),
    ...(front.length === 0 ? [`  ${t('cli:nothing')}`] : []),
    ...(rest.length === 0 ? [] : [`  ${t('cli:title.rest')}`, ...rest.map((entry) => restText(entry, context))]),
    ...(spacing.length > 0 ? spacing : front.length > 0 ? [t('cli:spacingHolds')] : []).map((text) => `  ${text}`),
  ].join('\n');
}

function frontText(entry: FocusEntry, context: TextContext): string {
  const { t, wording } = context;
  const words = wording.items[entry.item];
  return [
    `  ${entry.rank}. ${words?.label ?? entry.item} (${entry.item}) · ${t(`engine:focus.kind.${entry.kind}`)}`,
    `     ${t('cli:moveFrom', entry.step)} ${words?.moves[entry.step.from - 1] ?? ''}`,
    ...entry.reasons.map((reason) => `     – ${reasonText(reason, context)}`),
    '',
  ].join('\n');
}

function restText(entry: FocusEntry, context: TextContext): string {
  const { t, formats, wording } = context;
  const gap = entry.reasons.find((reason) => reason.kind === 'gap');
  const talk = entry.kind === 'talk' ? ` · ${t('engine:focus.kind.talk')}` : '';
  const label = wording.items[entry.item]?.label ?? entry.item;
  return `  ${String(entry.rank).padStart(2)}. ${label} (${entry.item}) · ${gap ? `${formats.number(gap.value)} → ${formats.number(gap.target)}` : ''}${talk}`;
}

function labels(ids: readonly string[], { wording }: TextContext): string {
  return ids.map((id) => wording.items[id]?.label ?? id).join(', ');
}

function reasonText(reason: FocusReason, context: TextContext): string {
  const { t, formats, wording } = context;
  const label = (id: string) => wording.items[id]?.label ?? id;
  switch (reason.kind) {
    case 'gap': {
      const { value, target, gap } = reason;
      return t('engine:focus.reason.gap', {
        value: formats.number(value),
        target: formats.number(target),
        gap: formats.number(gap),
      });
    }
    case 'weight':
      return t('engine:focus.reason.weight', { weight: formats.number(reason.weight) });
    case 'tie':
      return t('engine:focus.reason.tie', { count: reason.with.length });
    case 'needed-by':
      return t('engine:focus.reason.needed-by', { item: label(reason.item) });
    case 'needs':
      return t(`engine:focus.reason.needs-${reason.state}`, { item: label(reason.item) });
    case 'spacing': {
      const spacing = t(`engine:focus.spacing.${reason.spacing as 'first-steps-large'}`, {
        defaultValue: reason.spacing,
      });
      return t(`engine:focus.reason.spacing-${reason.change}`, { spacing });
    }
    case 'source':
      return t('engine:focus.reason.source', { pointers: reason.pointers.join(', ') });
    case 'two-camps':
      return t('engine:talk.two-camps', { low: formats.share(reason.low), high: formats.share(reason.high) });
    case 'low-agreement':
      return t('engine:talk.low-agreement', { agreement: formats.number(reason.agreement) });
    case 'many-unknown':
      return t('engine:talk.many-unknown', { share: formats.share(reason.share) });
  }
}
