/**
 * Puts a text on the clipboard. A page on plain http has no clipboard to write to.
 * @returns whether it is there now.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element shows, so that it can be copied by hand. */
export function selectText(element: Element): void {
  window.getSelection()?.selectAllChildren(element);
}
