/** All that the composition root hands over to the screens. */
import type { GroupStore, ParticipationStore, SessionStore } from './groupPorts';
import type { HandOverPort } from './handOverPort';
import type { LivePort } from './livePorts';
import type { BackupStore, CommunityStore, DefinitionStore, DeviceStore, SnapshotStore } from './ports';
import type { WriteRescue } from './rescue';

export interface Ports {
  readonly communities: CommunityStore;
  readonly snapshots: SnapshotStore;
  readonly definitions: DefinitionStore;
  readonly backup: BackupStore;
  /** Writes what the database refused to a file; loaded before or when it is asked for. */
  readonly rescue: () => Promise<WriteRescue>;
  readonly groups: GroupStore;
  readonly sessions: SessionStore;
  readonly participations: ParticipationStore;
  readonly device: DeviceStore;
  /** Taking part without a server; loaded when it is asked for. */
  readonly handOver: () => Promise<HandOverPort>;
  /** Live rooms; loaded when somebody opens or joins one. */
  readonly live: () => Promise<LivePort>;
}
