/** What the browser says about keeping data on this device. Missing on plain http and in older browsers. */
import type { DeviceStore } from '../state/ports';

export const deviceStore: DeviceStore = {
  async persisted() {
    const storage = manager();
    if (!storage?.persist) return null;
    return storage.persisted().catch(() => null);
  },
  async persist() {
    const storage = manager();
    if (!storage?.persist) return null;
    try {
      return (await storage.persisted()) || (await storage.persist());
    } catch {
      return null;
    }
  },
  async estimate() {
    const storage = manager();
    if (!storage?.estimate) return null;
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, available: quota };
  },
};

function manager(): (Partial<StorageManager> & Pick<StorageManager, 'persisted'>) | undefined {
  return (navigator as { storage?: StorageManager }).storage;
}
