/** Which measurements of a file were made with another version of the instrument than the app brings. */
import { loadModel } from '../../catalog/builtin';
import type { CommunityUpdate } from '../../state/ports';

/** @returns name and version of each, once. */
export async function otherVersions(communities: readonly CommunityUpdate[]): Promise<string[]> {
  const used = communities.flatMap(({ instruments }) => instruments);
  const named = await Promise.all(
    used.map(async ({ id, version, hash }) => {
      const builtin = await loadModel(id).catch(() => null);
      return builtin?.hash === hash ? [] : [`${id} ${version}`];
    }),
  );
  return [...new Set(named.flat())];
}
