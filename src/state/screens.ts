/** Lets a screen have the next one fetched before it goes there; the composition root knows how. */
let fetchScreen: (path: string) => Promise<unknown> = () => Promise.resolve();

export function provideScreens(fetch: (path: string) => Promise<unknown>): void {
  fetchScreen = fetch;
}

/** Fetches the screen of an address. Never fails: what does not come now is asked for again, and told, on arrival. */
export async function prepareScreen(path: string): Promise<void> {
  await fetchScreen(path).catch(() => undefined);
}
