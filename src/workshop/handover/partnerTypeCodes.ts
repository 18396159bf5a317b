/** A partner type in four bits: its place in the invitation, from 1; 0 when it was not told. */
import type { Invitation } from '../../state/sessionRecords';
import type { BitReader, BitWriter } from './bits';

export const PARTNER_TYPE_WIDTH = 4;

export function putPartnerType(bits: BitWriter, { partnerTypes }: Invitation, id: string | null): void {
  const place = partnerTypes.findIndex((type) => type.id === id);
  if (id !== null && place === -1) throw new RangeError(`the invitation has no partner type ${id}`);
  bits.put(place + 1, PARTNER_TYPE_WIDTH);
}

/** @returns undefined when it is none of the invitation's. */
export function takePartnerType(bits: BitReader, { partnerTypes }: Invitation): string | null | undefined {
  const place = bits.take(PARTNER_TYPE_WIDTH);
  return place === 0 ? null : partnerTypes[(place ?? 0) - 1]?.id;
}
