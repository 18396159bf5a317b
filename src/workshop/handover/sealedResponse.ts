/** A response, packed and sealed to the host of the invitation it answers; and read back there. */
import type { Instrument } from '../../domain/instrument/instrument';
import type { Invitation } from '../../state/sessionRecords';
import type { HandedResponse } from './handedResponse';
import type { HostKeys } from './invitation';
import { pack, unpack } from './pack';
import { open, seal, type OpenProblem } from './seal';

export type OpenedResponse =
  | { readonly ok: true; readonly response: HandedResponse }
  | { readonly ok: false; readonly problem: OpenProblem };

/** @param instrument the one the answers were given with. */
export function sealResponse(response: HandedResponse, invitation: Invitation, instrument: Instrument): Uint8Array {
  return seal(pack(response, invitation, instrument), invitation, instrument.hash);
}

/** @param instrument the one the invitation is for. */
export function openResponse(sealed: Uint8Array, host: HostKeys, instrument: Instrument): OpenedResponse {
  const opened = open(sealed, host);
  return opened.ok ? unpack(opened.content, host.invitation, instrument) : opened;
}
