/** A response as the text of one QR code, in the characters that such a code packs closest. */
import type { Instrument } from '../../domain/instrument/instrument';
import type { Invitation } from '../../state/sessionRecords';
import { fromBase45, toBase45 } from './base45';
import type { HandedResponse } from './handedResponse';
import type { HostKeys } from './invitation';
import { openResponse, sealResponse, type OpenedResponse } from './sealedResponse';

const VERSION = 1;

/** Notes stay behind: they would make the code too large to read. */
export function responseQrText(response: HandedResponse, invitation: Invitation, instrument: Instrument): string {
  const sealed = sealResponse({ ...response, notes: {} }, invitation, instrument);
  return `GK${VERSION}:${toBase45(sealed)}`;
}

export function readResponseQr(text: string, host: HostKeys, instrument: Instrument): OpenedResponse {
  const [, version, written] = /^GK(\d+):(.*)$/su.exec(text) ?? [];
  if (version === undefined || written === undefined) return { ok: false, problem: 'not-a-response' };
  if (Number(version) > VERSION) return { ok: false, problem: 'newer' };
  const sealed = fromBase45(written);
  return sealed ? openResponse(sealed, host, instrument) : { ok: false, problem: 'damaged' };
}
