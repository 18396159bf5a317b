/** A response in as few bytes as it takes, and back. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Invitation } from '../../state/sessionRecords';
import { itemIds, putAnswers, takeAnswers } from './answerCodes';
import { bitReader, bitWriter, type BitReader } from './bits';
import { putText, takeText } from './bitText';
import { cutText } from './cutText';
import type { HandedResponse } from './handedResponse';
import { putId, takeId } from './ids';
import { putPartnerType, takePartnerType } from './partnerTypeCodes';

export type Unpacked =
  | { readonly ok: true; readonly response: HandedResponse }
  | { readonly ok: false; readonly problem: 'newer' | 'damaged' };

const VERSION = 1;
/** In characters; a longer name is cut. */
const NAME_LENGTH = 40;
const NAME_WIDTH = 8;
/** In characters, for each item; a longer note is cut. */
const NOTE_LENGTH = 4000;
const NOTES_WIDTH = 24;
/** Changes of one response by one participant: what is higher counts as the highest. */
const REVISION_WIDTH = 16;

const notesSchema = z.record(z.string(), z.string().min(1));

/**
 * Version (4 bits), whether a name and notes follow (1 each), respondent (100), partner type (4), revision (16), number of items (10),
 * answers (3 each); then the name, then the notes as JSON, each after its length in bytes.
 * A name goes along in open mode only; answers and notes only of the items that are asked.
 */
export function pack(response: HandedResponse, invitation: Invitation, instrument: Instrument): Uint8Array {
  const items = itemIds(invitation, instrument);
  const name = invitation.privacy === 'open' ? cutText(response.name.trim(), NAME_LENGTH) : '';
  const notes = items
    .map((item) => [item, cutText((response.notes[item] ?? '').trim(), NOTE_LENGTH)] as const)
    .filter(([, note]) => note !== '');
  const bits = bitWriter();
  bits.put(VERSION, 4);
  bits.put(name === '' ? 0 : 1, 1);
  bits.put(notes.length === 0 ? 0 : 1, 1);
  putId(bits, response.respondentId);
  putPartnerType(bits, invitation, response.partnerType);
  bits.put(Math.min(response.revision, 2 ** REVISION_WIDTH - 1), REVISION_WIDTH);
  bits.put(items.length, 10);
  putAnswers(bits, response.answers, items);
  if (name !== '') putText(bits, name, NAME_WIDTH);
  if (notes.length > 0) putText(bits, JSON.stringify(Object.fromEntries(notes)), NOTES_WIDTH);
  return Uint8Array.from(bits.groups(8));
}

export function unpack(bytes: Uint8Array, invitation: Invitation, instrument: Instrument): Unpacked {
  const bits = bitReader(bytes, 8);
  const version = bits.take(4) ?? 0;
  if (version > VERSION) return { ok: false, problem: 'newer' };
  const response = version === VERSION ? readBody(bits, invitation, itemIds(invitation, instrument)) : null;
  return response ? { ok: true, response } : { ok: false, problem: 'damaged' };
}

/** @returns null when anything is missing, left over, or not what the invitation asks. */
function readBody(bits: BitReader, invitation: Invitation, items: readonly string[]): HandedResponse | null {
  const [hasName, hasNotes] = [bits.take(1) === 1, bits.take(1) === 1];
  const respondentId = takeId(bits);
  const partnerType = takePartnerType(bits, invitation);
  const revision = bits.take(REVISION_WIDTH);
  if (bits.take(10) !== items.length) return null;
  const answers = takeAnswers(bits, items);
  const name = hasName ? takeText(bits, NAME_WIDTH) : '';
  const notes = hasNotes ? readNotes(takeText(bits, NOTES_WIDTH), items) : {};
  const isWhole = bits.endGroup() && bits.left() === 0;
  if (respondentId === null || partnerType === undefined || revision === null || !isWhole) return null;
  if (answers === null || notes === null || name === null || cutText(name, NAME_LENGTH) !== name) return null;
  if (name !== '' && invitation.privacy === 'anonymous') return null;
  return { respondentId, partnerType, name, revision, answers, notes };
}

function readNotes(text: string | null, items: readonly string[]): Record<string, string> | null {
  let json: unknown = null;
  try {
    json = JSON.parse(text ?? '') as unknown;
  } catch {
    return null;
  }
  const notes = notesSchema.safeParse(json).data;
  const known =
    notes && Object.entries(notes).every(([id, note]) => items.includes(id) && cutText(note, NOTE_LENGTH) === note);
  return notes && known ? notes : null;
}
