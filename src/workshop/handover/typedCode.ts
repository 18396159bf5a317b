/**
 * A response as characters to read aloud and type over, in blocks of four: 24 for a quick scan of 24 items, 52 for a full one of 66.
 * It is not sealed: whoever has the code and the instrument can read it.
 *
 * In it: the first four characters of the respondent's id (20 random bits), the partner type (4 bits), the revision (9), the answers
 * (3 each), and at least three check digits. Two of n participants have the same four characters with a chance of about n²/2^21: of
 * 20 participants 0.02 %, of 200 who all use codes 1.9 %.
 */
import '../../catalog/bigUint64';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Invitation } from '../../state/sessionRecords';
import { ANSWER_WIDTH, itemIds, putAnswers, takeAnswers } from './answerCodes';
import { bitReader, bitWriter } from './bits';
import { toUtf8 } from './bytes';
import { checkDigits, singleErrors } from './checkDigits';
import { readCrockford, writeCrockford } from './crockford';
import type { HandedResponse } from './handedResponse';
import { putId, takeId } from './ids';
import { shortHash } from './invitation';
import { PARTNER_TYPE_WIDTH, putPartnerType, takePartnerType } from './partnerTypeCodes';

export type ReadTypedCode =
  | { readonly ok: true; readonly response: HandedResponse }
  /** How many characters there have to be, and how many there are; separators not counted. */
  | {
      readonly ok: false;
      readonly problem: 'too-short' | 'too-long';
      readonly expected: number;
      readonly given: number;
    }
  /** How many characters came before it, separators not counted. */
  | { readonly ok: false; readonly problem: 'bad-character'; readonly position: number; readonly character: string }
  /** Where one wrong character would explain it, counted from 0; usually none for the code of another invitation. */
  | { readonly ok: false; readonly problem: 'wrong-invitation-or-typo'; readonly suspects: readonly number[] };

const SHORT_ID = 4;
const BLOCK = 4;
const LEAST_CHECKS = 3;
const DIGIT_WIDTH = 5;
/** Changes of one response by one participant: what is higher counts as the highest. */
const REVISION_WIDTH = 9;

export function typedCode(response: HandedResponse, invitation: Invitation, instrument: Instrument): string {
  const items = itemIds(invitation, instrument);
  const bits = bitWriter();
  putId(bits, response.respondentId, SHORT_ID);
  putPartnerType(bits, invitation, response.partnerType);
  bits.put(Math.min(response.revision, 2 ** REVISION_WIDTH - 1), REVISION_WIDTH);
  putAnswers(bits, response.answers, items);
  const content = bits.groups(DIGIT_WIDTH);
  const code = writeCrockford([...content, ...boundChecks(content, lengths(items.length).checks, invitation)]);
  return (code.match(/.{4}/gu) ?? []).join('-');
}

export function readTypedCode(text: string, invitation: Invitation, instrument: Instrument): ReadTypedCode {
  const items = itemIds(invitation, instrument);
  const { content, checks } = lengths(items.length);
  const read = readCrockford(text);
  if (!read.ok) return { ...read, problem: 'bad-character' };
  const given = read.values.length;
  const expected = content + checks;
  if (given !== expected) return { ok: false, problem: given < expected ? 'too-short' : 'too-long', expected, given };
  const right = boundChecks(read.values.slice(0, content), checks, invitation);
  const difference = read.values.slice(content).map((value, index) => value ^ (right[index] ?? 0));
  if (difference.some((value) => value !== 0)) {
    return { ok: false, problem: 'wrong-invitation-or-typo', suspects: singleErrors(difference, content) };
  }
  const response = readContent(read.values.slice(0, content), invitation, items);
  return response ? { ok: true, response } : { ok: false, problem: 'wrong-invitation-or-typo', suspects: [] };
}

function readContent(
  values: readonly number[],
  invitation: Invitation,
  items: readonly string[],
): HandedResponse | null {
  const bits = bitReader(values, DIGIT_WIDTH);
  const respondentId = takeId(bits, SHORT_ID);
  const partnerType = takePartnerType(bits, invitation);
  const revision = bits.take(REVISION_WIDTH);
  const answers = takeAnswers(bits, items);
  if (respondentId === null || revision === null || answers === null) return null;
  if (partnerType === undefined || !bits.endGroup()) return null;
  return { respondentId, partnerType, name: '', revision, answers, notes: {} };
}

/** How many characters hold the response, and how many check digits fill up the last block. */
function lengths(items: number): { content: number; checks: number } {
  const bits = SHORT_ID * DIGIT_WIDTH + PARTNER_TYPE_WIDTH + REVISION_WIDTH + items * ANSWER_WIDTH;
  const content = Math.ceil(bits / DIGIT_WIDTH);
  const blocks = Math.ceil((content + LEAST_CHECKS) / BLOCK);
  return { content, checks: blocks * BLOCK - content };
}

/** Check digits that fit one invitation only: those of another differ in all but one of 32^count. */
function boundChecks(content: readonly number[], count: number, { id, instrument }: Invitation): number[] {
  const bound = sha256(toUtf8(`groeikompas typed code 1 ${id} ${shortHash(instrument.hash)}`));
  return checkDigits(content, count).map((value, index) => value ^ ((bound[index] ?? 0) & 31));
}
