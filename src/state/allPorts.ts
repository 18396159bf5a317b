/** All that the composition root hands over to the screens. */
import type { GroupStore, ParticipationStore, SessionStore } from './groupPorts';
import type { BackupStore, CommunityStore, DefinitionStore, DeviceStore, SnapshotStore } from './ports';

export interface Ports {
  readonly communities: CommunityStore;
  readonly snapshots: SnapshotStore;
  readonly definitions: DefinitionStore;
  readonly backup: BackupStore;
  readonly groups: GroupStore;
  readonly sessions: SessionStore;
  readonly participations: ParticipationStore;
  readonly device: DeviceStore;
}
