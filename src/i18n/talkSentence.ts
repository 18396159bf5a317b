/** Why a group should talk about an item first, in words. Needs the engine's words. */
import type { TalkReason } from '../domain/groups/camps';
import type { Translate } from './translator';

interface Formats {
  readonly number: (value: number) => string;
  /** A share of one as percents. */
  readonly share: (value: number) => string;
}

export function talkSentence(t: Translate, reason: TalkReason, { number, share }: Formats): string {
  switch (reason.kind) {
    case 'two-camps':
      return t('engine:talk.two-camps', { low: share(reason.low), high: share(reason.high) });
    case 'low-agreement':
      return t('engine:talk.low-agreement', { agreement: number(reason.agreement) });
    case 'many-unknown':
      return t('engine:talk.many-unknown', { share: share(reason.share) });
  }
}
