/** What the browser would have saved as a file: jsdom can not. */
import { vi } from 'vitest';

export interface Downloaded {
  readonly name: string;
  text(): Promise<string>;
}

/** @returns the list that fills up; ends with `vi.restoreAllMocks()`. */
export function catchDownloads(): readonly Downloaded[] {
  const caught: Downloaded[] = [];
  let last: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:caught';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    if (blob) caught.push({ name: this.download, text: () => blob.text() });
  });
  return caught;
}
