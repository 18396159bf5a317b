/** A typed code as people compare it: in blocks of four, numbered from 1. */
import type { CodeRefusal } from '../../state/handOverPort';

const BLOCK = 4;

/** @returns what was typed, without what separates it, in blocks. */
export function blocksOf(text: string): string[] {
  const characters = Array.from(text.replace(/[\s\p{Pd}]/gu, '').toUpperCase());
  return Array.from({ length: Math.ceil(characters.length / BLOCK) }, (_, index) =>
    characters.slice(index * BLOCK, (index + 1) * BLOCK).join(''),
  );
}

/** @returns the blocks to look at again, in order; empty when it can not be told. */
export function suspectBlocks(refusal: CodeRefusal): number[] {
  if (refusal.problem === 'bad-character') return [blockOf(refusal.position)];
  if (refusal.problem !== 'wrong-invitation-or-typo') return [];
  return [...new Set(refusal.suspects.map(blockOf))].sort((a, b) => a - b);
}

function blockOf(position: number): number {
  return Math.floor(position / BLOCK) + 1;
}
