/** Holds the ports the composition root handed over. Screens take them here, so that they never know the database. */
import type { Ports } from './allPorts';

let held: Ports | null = null;

export function providePorts(ports: Ports): void {
  held = ports;
}

/** Throws when nothing was provided: a bug in the composition root, not something a user can cause. */
export function ports(): Ports {
  if (!held) throw new Error('ports were not provided');
  return held;
}
