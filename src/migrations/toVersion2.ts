/** From version 1 to 2: what rows get that were written before groups, cases and looking back. For the database and for files. */

type Row = Readonly<Record<string, unknown>>;

/** By table, the fields that are new in version 2, as they are for a row that knew nothing of them. */
const NEW_FIELDS = {
  communities: () => ({ partnerTypes: [], received: null }),
  snapshots: () => ({ caseId: null, previousId: null, lookBack: {}, confirmed: {}, group: null }),
  focus: () => ({ done: [], reflection: '' }),
} as const satisfies Record<string, () => Row>;

type ChangedTable = keyof typeof NEW_FIELDS;

export const CHANGED_TABLES = Object.keys(NEW_FIELDS) as readonly ChangedTable[];

const NEW_TABLES = ['responses', 'tallies', 'consensus', 'cases', 'milestones'];

/** @param row of version 1, from that table. @returns the row of version 2; what it had itself stays. */
export function rowToVersion2(table: ChangedTable, row: Row): Row {
  return { ...NEW_FIELDS[table](), ...row };
}

/** @param payload of a file of version 1. What does not look like one passes unchanged: the check after this refuses it. */
export function payloadToVersion2(payload: unknown): unknown {
  if (!isRow(payload)) return payload;
  const changed = CHANGED_TABLES.map((table) => {
    const rows = payload[table];
    return [
      table,
      Array.isArray(rows) ? rows.map((row: unknown) => (isRow(row) ? rowToVersion2(table, row) : row)) : rows,
    ];
  });
  const added = NEW_TABLES.map((table) => [table, []]);
  return { ...Object.fromEntries(added), ...payload, ...Object.fromEntries(changed) };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
