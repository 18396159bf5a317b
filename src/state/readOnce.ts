/** What the database holds now, for who does not need to hear of changes. */
import type { Saved, Unsubscribe, Watch } from './ports';

export function readOnce<Value>(watch: Watch<Value>): Promise<Saved<Value>> {
  return new Promise((resolve) => {
    let unwatch: Unsubscribe | null = null;
    const end = (read: Saved<Value>) => {
      resolve(read);
      // The first call may come before the watch has handed out its end.
      void Promise.resolve().then(() => unwatch?.());
    };
    unwatch = watch(
      (value) => {
        end({ ok: true, value });
      },
      (problem) => {
        end({ ok: false, problem });
      },
    );
  });
}
