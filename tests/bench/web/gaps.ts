/** What could not be measured, and why. A part that failed once is not tried again. */
export interface Gaps {
  readonly list: readonly { readonly part: string; readonly why: string }[];
  /** @returns what was measured, or null; the reason is then in the list. */
  attempt<Value>(part: string, measure: () => Promise<Value>): Promise<Value | null>;
  note(part: string, why: string): void;
}

export function createGaps(): Gaps {
  const list: { part: string; why: string }[] = [];
  const note = (part: string, why: string) => {
    list.push({ part, why });
    process.stderr.write(`not measured · ${part}: ${why}\n`);
  };
  return {
    list,
    note,
    attempt: async (part, measure) => {
      if (list.some((gap) => gap.part === part)) return null;
      try {
        return await measure();
      } catch (error) {
        const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        note(part, why);
        return null;
      }
    },
  };
}
