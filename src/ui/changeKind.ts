import type { ChangeLabel } from '../domain/compare/change';

/** What a difference between two measurements is worth; a moved yardstick is told by people who look back. */
export type ChangeKind = ChangeLabel | 'yardstick';
