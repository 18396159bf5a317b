/** What goes between the host and one participant: read as it was meant, also by an app from before, and nothing else is believed. */
import { describe, expect, it } from 'vitest';
import {
  keyForHost,
  keyForParticipant,
  offerOf,
  sealedOffer,
  sealedReceipt,
  sealedResponse,
} from '../../../src/workshop/live/between';
import { newSecret, signerFrom } from '../../../src/workshop/live/keys';
import { livePort } from '../../../src/workshop/live/livePort';
import { context } from '../../../src/workshop/live/protocol';
import { fromJsonBytes, seal, toPaddedJson, unseal } from '../../../src/workshop/live/sealing';
import { idOf, newSession, response } from '../../support/live';

const session = newSession(livePort('http://127.0.0.1/'));
const author = signerFrom(newSecret());
const key = keyForHost('room', session, author.publicKey)!;

/** What another app sealed for the same use. */
const sealedAs = (use: string, content: unknown) => seal(key, context(use), toPaddedJson(content));
const said = (use: string, sealed: Uint8Array) => fromJsonBytes(unseal(key, context(use), sealed)!);

it('has one key at both ends', () => {
  expect(keyForParticipant('room', author, session.invitation)).toEqual(key);
});

describe('a response', () => {
  it('is read with a whole id', () => {
    const mine = response();
    expect(sealedResponse.open(key, sealedResponse.seal(key, mine))).toEqual(mine);
  });

  it.each(['abcd', '', 'victim', `${idOf('abcd')}0`, idOf('abcd').toUpperCase(), 'x-form-1'])(
    'is not read with "%s" for an id',
    (respondentId) => {
      expect(sealedResponse.open(key, sealedAs('response', response({ respondentId })))).toBeNull();
    },
  );
});

describe('a receipt', () => {
  it('of an app from before is read', () => {
    const receipt = { counter: 3, revision: 2, taken: true };
    expect(sealedReceipt.open(key, sealedAs('receipt', receipt))).toEqual(receipt);
  });

  it('that says no more than before looks as it did, so that an app from before reads it', () => {
    const receipt = { counter: 3, revision: 2, taken: false };
    expect(said('receipt', sealedReceipt.seal(key, receipt))).toEqual(receipt);
  });

  it('that names every item of a long list is short enough for the relay', () => {
    const late = Array.from({ length: 66 }, (_, place) => place);
    const sealed = sealedReceipt.seal(key, { counter: 2 ** 40, revision: 9999, taken: true, late });
    expect(Math.ceil((sealed.length * 4) / 3)).toBeLessThan(2048);
  });
});

describe('an offer', () => {
  const stand = { phase: 'answering', pace: 'own', itemId: null, step: 'read' } as const;

  it('of an app from before is read', () => {
    expect(sealedOffer.open(key, sealedAs('offer', session))).toEqual(session);
  });

  it('without joined types looks as it did: where the room stands is not in it', () => {
    const offer = offerOf({ ...session, room: { ...session.room, stand } }, 7, {});
    expect(offer).toEqual({ ...session, room: { ...session.room, counter: 7 } });
    expect(sealedOffer.open(key, sealedOffer.seal(key, offer))).toEqual(offer);
  });

  it('brings the types that were joined', () => {
    const merged = { student: 'education' };
    const offer = offerOf(session, 7, merged);
    expect(sealedOffer.open(key, sealedOffer.seal(key, offer))?.merged).toEqual(merged);
  });
});
