/** Live rooms, loaded when a screen needs them. */
import type { LivePort } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import { useLoaded } from '../../ui/useLoaded';

export function useLivePort(): LivePort {
  return useLoaded('live', () => ports().live());
}
