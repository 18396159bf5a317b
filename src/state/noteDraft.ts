/** A note with its evidence as it is typed: what of it can be stored, and what two tabs together make of it. */
import type { EvidenceEntry, NoteRecord } from './records';
import { isWebLink } from './webLink';

export type NoteDraft = Pick<NoteRecord, 'text' | 'evidence'>;

/** As people write an address: "www.school.nl/verslag". */
const BARE_LINK = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** @returns the whole address; null when what was typed is none. Empty is allowed. */
export function linkOf(typed: string): string | null {
  const link = typed.trim();
  if (link === '' || isWebLink(link)) return link;
  return BARE_LINK.test(link) ? `https://${link}` : null;
}

export function hasWrongLink({ evidence }: NoteDraft): boolean {
  return evidence.some(({ link }) => linkOf(link) === null);
}

/** The draft with its addresses written out, for once a field is left. */
export function tidied({ text, evidence }: NoteDraft): NoteDraft {
  return { text, evidence: evidence.map((entry) => ({ ...entry, link: linkOf(entry.link) ?? entry.link })) };
}

/** What can be stored of a draft: in place of a link that is none stands what was stored before; empty evidence is left out. */
export function storable({ text, evidence }: NoteDraft, before: NoteDraft): NoteDraft {
  const known = new Map(before.evidence.map((entry) => [entry.id, entry.link]));
  return {
    text: text.trim(),
    evidence: evidence.flatMap((entry) => {
      const { id, date, place } = entry;
      const words = entry.text.trim();
      if (words === '' && date === '' && place === null && entry.link.trim() === '') return [];
      return [{ id, text: words, date, link: linkOf(entry.link) ?? known.get(id) ?? '', place }];
    }),
  };
}

export function isSameNote(one: NoteDraft, other: NoteDraft): boolean {
  const told = ({ text, evidence }: NoteDraft) =>
    JSON.stringify([text, evidence.map(({ id, text: words, date, link, place }) => [id, words, date, link, place])]);
  return told(one) === told(other);
}

/**
 * Another tab stored a note meanwhile: its text is put below this one, and its evidence comes behind, so that neither is lost.
 * @param base what both began from: what one of them took away or left as it was does not come back or double.
 */
export function together(base: NoteDraft, mine: NoteDraft, theirs: NoteDraft): NoteDraft {
  return { text: bothTexts(base.text, mine.text, theirs.text), evidence: bothEvidence(base, mine, theirs) };
}

function bothTexts(base: string, mine: string, theirs: string): string {
  if (theirs === base || mine.includes(theirs)) return mine;
  return mine.trim() === base || theirs.includes(mine.trim()) ? theirs : `${mine}\n\n${theirs}`;
}

function bothEvidence(base: NoteDraft, mine: NoteDraft, theirs: NoteDraft): EvidenceEntry[] {
  const [before, there] = [byId(base), byId(theirs)];
  const here = byId(mine);
  const kept = mine.evidence.flatMap((entry) => {
    const [was, is] = [before.get(entry.id), there.get(entry.id)];
    if (was && !is) return isSameEntry(was, entry) ? [] : [entry];
    return [is && was && isSameEntry(was, entry) ? is : entry];
  });
  const added = theirs.evidence.filter((entry) => {
    const was = before.get(entry.id);
    return !here.has(entry.id) && (!was || !isSameEntry(was, entry));
  });
  return [...kept, ...added];
}

function byId({ evidence }: NoteDraft): ReadonlyMap<string, EvidenceEntry> {
  return new Map(evidence.map((entry) => [entry.id, entry]));
}

function isSameEntry(one: EvidenceEntry, other: EvidenceEntry): boolean {
  return isSameNote({ text: '', evidence: [one] }, { text: '', evidence: [other] });
}
