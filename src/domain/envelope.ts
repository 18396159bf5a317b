/** What stands around every file the app writes: made and read in one way. The checksum comes in as a function, so that this stays pure. */
import { envelopeSchema, type Envelope } from './measurement/inputSchema';

export type EnvelopeProblem = 'not-json' | 'foreign' | 'wrong-kind' | 'newer-file' | 'damaged';

export type ReadEnvelope<Kind extends Envelope['kind'] = Envelope['kind']> =
  | { readonly ok: true; readonly envelope: Envelope & { readonly kind: Kind } }
  | { readonly ok: false; readonly problem: EnvelopeProblem };

/** @returns SHA-256 over the canonical JSON of a payload, 64 hex digits. */
type Checksum = (payload: unknown) => string;

/** @returns the text of a file. */
export function writeEnvelope(envelope: Omit<Envelope, 'format' | 'sha256'>, checksum: Checksum): string {
  const { kind, version, id, createdAt, payload } = envelope;
  const whole: Envelope = { format: 'groeikompas', kind, version, id, createdAt, sha256: checksum(payload), payload };
  return JSON.stringify(whole);
}

/**
 * @param expected the kinds of file that will do, and the newest version of them this app knows.
 * @returns the envelope with a payload that is as it was written; its shape is the reader's to check.
 */
export function readEnvelope<Kind extends Envelope['kind']>(
  text: string,
  expected: { readonly kinds: readonly Kind[]; readonly newest: number },
  checksum: Checksum,
): ReadEnvelope<Kind> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return { ok: false, problem: 'foreign' };
  const { version, sha256, payload } = envelope.data;
  const kind = expected.kinds.find((known) => known === envelope.data.kind);
  if (kind === undefined) return { ok: false, problem: 'wrong-kind' };
  if (version > expected.newest) return { ok: false, problem: 'newer-file' };
  if (checksum(payload) !== sha256) return { ok: false, problem: 'damaged' };
  return { ok: true, envelope: { ...envelope.data, kind } };
}
