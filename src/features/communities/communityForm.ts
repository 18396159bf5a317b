/** What is typed about a community, and what is stored of it. */
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import type { NewCommunity } from '../../state/ports';
import type { CommunityScale } from '../../state/records';
import { readStart, startToType } from '../../state/startDate';

type PartnerType = (typeof PARTNER_TYPES)[number];

export interface CommunityFields {
  name: string;
  region: string;
  scale: CommunityScale | '';
  start: string;
  partners: Record<PartnerType, string>;
}

export const MAX_LENGTH = 120;
const COUNT = /^\d{1,4}$/u;

export function isCount(typed: string): boolean {
  return typed.trim() === '' || COUNT.test(typed.trim());
}

export function fieldsOf(community: NewCommunity | null): CommunityFields {
  const counts = PARTNER_TYPES.map((type) => [type, String(community?.partners[type] ?? '')]);
  return {
    name: community?.name ?? '',
    region: community?.region ?? '',
    scale: community?.scale ?? '',
    start: startToType(community?.start ?? null),
    partners: Object.fromEntries(counts) as Record<PartnerType, string>,
  };
}

/** @param fields checked by the form. @param before partner types the form does not show stay as they were. */
export function communityOf(fields: CommunityFields, before: NewCommunity | null): NewCommunity {
  const shown: readonly string[] = PARTNER_TYPES;
  const others = Object.entries(before?.partners ?? {}).filter(([type]) => !shown.includes(type));
  const typed = Object.entries(fields.partners)
    .filter(([, count]) => count.trim() !== '')
    .map(([type, count]) => [type, Number(count)] as const);
  return {
    name: fields.name.trim(),
    region: fields.region.trim(),
    scale: fields.scale === '' ? null : fields.scale,
    start: readStart(fields.start) ?? null,
    partners: Object.fromEntries([...others, ...typed]),
  };
}
