/** The example ends with a measurement that nobody ever made; wherever it is shown, a reader must be able to see that. */
import type { SnapshotRecord } from './records';

/** What the ids of an example's measurements begin with. Ids of one's own are random and never do. */
const EXAMPLE = 'example-';
const IMAGINED = '-imagined';

/** The id of a measurement of an example; the same on every device. */
export function exampleSnapshotId(name: string, date: string, imagined: boolean): string {
  return `${EXAMPLE}${name}-${date.slice(0, 4)}${imagined ? IMAGINED : ''}`;
}

/** Whether it is made up to show what looking back at a year is like. */
export function isImagined({ id }: Pick<SnapshotRecord, 'id'>): boolean {
  return id.startsWith(EXAMPLE) && id.endsWith(IMAGINED);
}

/** Whether an address leads into the example, which no id of one's own does. */
export function isInExample(path: string): boolean {
  return path.includes(`/${EXAMPLE}`);
}
