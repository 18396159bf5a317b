/** Which community was just moved to the trash on another screen, for home to tell about once. */
let left: string | null = null;

/** @param id of the community. */
export function leaveTrashed(id: string): void {
  left = id;
}

/** Gives it once. */
export function takeTrashed(): string | null {
  const taken = left;
  left = null;
  return taken;
}
