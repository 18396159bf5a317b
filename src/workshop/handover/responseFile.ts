/** A response with its notes as a file, sealed like the QR code. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { contentHash } from '../../catalog/contentHash';
import { readEnvelope, writeEnvelope, type EnvelopeProblem } from '../../domain/envelope';
import type { Instrument } from '../../domain/instrument/instrument';
import type { TextFile } from '../../state/downloads';
import { newId } from '../../state/newId';
import type { Invitation } from '../../state/sessionRecords';
import { fromBase64Url, toBase64Url } from './bytes';
import type { HandedResponse } from './handedResponse';
import type { HostKeys } from './invitation';
import type { OpenProblem } from './seal';
import { openResponse, sealResponse } from './sealedResponse';

export type ResponseFileProblem = EnvelopeProblem | 'wrong-invitation' | 'other-version';

export type ReadResponseFile =
  | { readonly ok: true; readonly response: HandedResponse }
  | { readonly ok: false; readonly problem: ResponseFileProblem };

const VERSION = 1;

const payloadSchema = z.strictObject({ sealed: z.string() });

const PROBLEMS: Readonly<Record<OpenProblem, ResponseFileProblem>> = {
  'not-a-response': 'damaged',
  newer: 'newer-file',
  'wrong-invitation': 'wrong-invitation',
  'other-version': 'other-version',
  damaged: 'damaged',
};

/** @param createdAt ISO time. Neither the name of the file nor what stands around the seal tells whose it is. */
export function responseFile(
  response: HandedResponse,
  invitation: Invitation,
  instrument: Instrument,
  createdAt: string,
): TextFile {
  const id = newId();
  const payload = { sealed: toBase64Url(sealResponse(response, invitation, instrument)) };
  return {
    name: `groeikompas-antwoorden-${createdAt.slice(0, 10)}-${id.slice(0, 4)}.json`,
    text: writeEnvelope({ kind: 'response', version: VERSION, id, createdAt, payload }, contentHash),
  };
}

export function readResponseFile(text: string, host: HostKeys, instrument: Instrument): ReadResponseFile {
  const read = readEnvelope(text, { kinds: ['response'], newest: VERSION }, contentHash);
  if (!read.ok) return read;
  const sealed = fromBase64Url(payloadSchema.safeParse(read.envelope.payload).data?.sealed ?? '');
  if (!sealed) return { ok: false, problem: 'damaged' };
  const opened = openResponse(sealed, host, instrument);
  return opened.ok ? opened : { ok: false, problem: PROBLEMS[opened.problem] };
}
