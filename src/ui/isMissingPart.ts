/** Whether a part of the app could not be fetched, as Chromium, Firefox, Safari and the build's own loader say it. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && MISSING.test(error.message);
}

const MISSING = /dynamically imported module|importing a module script failed|unable to preload css/iu;
