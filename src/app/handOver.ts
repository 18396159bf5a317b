/** Taking part without a server, as the screens ask for it. */
import type { Instrument } from '../domain/instrument/instrument';
import type { AskedInstrument, HandOverPort } from '../state/handOverPort';
import { toIncoming } from '../workshop/handover/arrival';
import { toHanded } from '../workshop/handover/handedResponse';
import { fitsInvitation, makeInvitation } from '../workshop/handover/invitation';
import { invitationFile, readInvitationFile } from '../workshop/handover/invitationFile';
import { MAX_PARTNER_TYPES } from '../workshop/handover/invitationSchema';
import { readInvitation, writeInvitation } from '../workshop/handover/invitationText';
import { qrMatrix } from '../workshop/handover/qrMatrix';
import { readResponseFile, responseFile } from '../workshop/handover/responseFile';
import { readResponseQr, responseQrText } from '../workshop/handover/responseQr';
import { readTypedCode, typedCode } from '../workshop/handover/typedCode';

/** Words and redirects do not travel. */
function whole({ model, hash }: AskedInstrument): Instrument {
  return { model, hash, wording: {}, redirects: [] };
}

export const handOver: HandOverPort = {
  maxPartnerTypes: MAX_PARTNER_TYPES,
  makeInvitation,
  fits: fitsInvitation,
  writeInvitation,
  readInvitation,
  invitationFile,
  readInvitationFile,
  qrModules: qrMatrix,
  responseQr: (own, instrument) => responseQrText(toHanded(own), own.invitation, whole(instrument)),
  typedCode: (own, instrument) => typedCode(toHanded(own), own.invitation, whole(instrument)),
  responseFile: (own, instrument, createdAt) =>
    responseFile(toHanded(own), own.invitation, whole(instrument), createdAt),
  readResponseQr: (text, host, instrument) => readResponseQr(text, host, whole(instrument)),
  readTypedCode: (text, invitation, instrument) => readTypedCode(text, invitation, whole(instrument)),
  readResponseFile: (text, host, instrument) => readResponseFile(text, host, whole(instrument)),
  toIncoming,
  loadPictureReader: async () => (await import('../workshop/handover/readQr')).readQr,
};
