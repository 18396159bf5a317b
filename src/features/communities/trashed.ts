/** What was just moved to the trash elsewhere, for home to tell about once. */
export interface Trashed {
  readonly id: string;
  readonly name: string;
}

let left: Trashed | null = null;

export function leaveTrashed(community: Trashed): void {
  left = community;
}

/** Gives it once. */
export function takeTrashed(): Trashed | null {
  const taken = left;
  left = null;
  return taken;
}
