/** Asks the browser not to clear the data by itself, as soon as there is something of one's own to lose. */
import { ports } from '../state/portsHolder';
import { rememberAskedToKeep, wasAskedToKeep } from '../state/preferences';
import { readOnce } from '../state/readOnce';

export async function askToKeep(): Promise<void> {
  const { communities, device } = ports();
  const stored = await readOnce(communities.watchAll);
  const hasOwn = stored.ok && stored.value.some(({ community }) => community.origin === 'own');
  // Two screens in a row: the first asks.
  if (!hasOwn || wasAskedToKeep()) return;
  rememberAskedToKeep();
  if ((await device.persisted()) === false) await device.persist();
}
