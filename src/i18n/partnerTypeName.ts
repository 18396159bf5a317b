/** What a partner type is called: the five by the interface's words, a community's own by its name. Needs the engine's words. */
import { PARTNER_TYPES } from '../domain/measurement/enums';
import type { Translate } from './translator';

interface NamedType {
  readonly id: string;
  readonly name: string;
}

/** @param types that have names of their own. */
export function partnerTypeName(t: Translate, id: string, types: readonly NamedType[] = []): string {
  const own = types.find((type) => type.id === id)?.name ?? '';
  if (own !== '') return own;
  const known = PARTNER_TYPES.find((type) => type === id);
  return known ? t(`engine:partnerType.${known}`) : id;
}

/** Types that count as one carry the names of all of them: "Overheid + Waterschap". @param merged from → to. */
export function joinedTypeName(
  t: Translate,
  id: string,
  {
    partnerTypes,
    merged,
  }: { readonly partnerTypes: readonly NamedType[]; readonly merged: Readonly<Record<string, string>> },
): string {
  const joined = partnerTypes.filter((type) => merged[type.id] === id).map((type) => type.id);
  return [id, ...joined].map((type) => partnerTypeName(t, type, partnerTypes)).join(' + ');
}
