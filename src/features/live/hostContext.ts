/** What the parts of the host's screen share. */
import type { HostView, LiveHost, ShownConsensus } from '../../state/livePorts';
import type { OpenSession } from './hosting';
import type { Subject } from './subject';

export interface HostContext {
  readonly subject: Subject;
  readonly host: LiveHost;
  readonly view: HostView;
  readonly session: OpenSession;
  /** Reads something aloud in a pause. */
  readonly say: (message: string) => void;
  /** Shows votes to everybody; false when the host would rather wait, or it could not be stored, which is then told. */
  readonly reveal: (items: readonly string[] | 'all') => Promise<boolean>;
  readonly saveConsensus: (itemId: string, agreed: ShownConsensus | null) => Promise<boolean>;
  /** Ends the room. @param showAll shows everything first, and goes to the results. */
  readonly end: (showAll: boolean) => Promise<void>;
}
