/** The words the peer shows: the same items, levels and ways out as ours, in the order of the model, and nothing else. */
import { itemsInScope, type Instrument } from '../../../src/domain/instrument/instrument';

export interface PeerContent {
  readonly items: readonly { readonly id: string; readonly statement: string; readonly levels: readonly string[] }[];
  /** "Weet ik niet" and "niet van toepassing". */
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export function peerContent({ model, wording }: Instrument): PeerContent {
  const words = wording.nl;
  if (!words) throw new Error('the instrument has no Dutch words');
  const items = itemsInScope(model, 'full').map(({ id }) => {
    const item = words.items[id];
    if (!item) throw new Error(`no words for ${id}`);
    return { id, statement: item.statement, levels: item.levels };
  });
  const { unknown, notApplicable } = words.scale;
  return {
    items,
    options: [
      { value: 'dk', text: unknown.name },
      { value: 'na', text: notApplicable.name },
    ],
  };
}
