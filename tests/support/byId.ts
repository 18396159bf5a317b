/** Finds one entry of a list by its id; a test that asks for one that is not there is wrong. */
export function byId<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id} among ${entries.map((entry) => entry.id).join(', ')}`);
  return found;
}
