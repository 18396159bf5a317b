/** Which issues stand open as a form, where the focus goes when one opens or closes, and what was done last. */
import { useState } from 'react';
import { newId } from '../../state/newId';
import type { IssueRecord } from '../../state/records';
import { dropDraft, keptDraftIds } from './keptDrafts';

/** Where the focus goes: to an issue, to its form, to the button that adds one, or to the head of the list. */
export interface FocusTarget {
  readonly on: 'issue' | 'form' | 'add' | 'list';
  readonly id: string;
}

interface LastDone {
  readonly what: 'saved' | 'removed';
  readonly id: string;
  readonly name: string;
}

export interface OpenForms {
  readonly ids: readonly string[];
  readonly focus: FocusTarget | null;
  readonly done: LastDone | null;
  readonly add: () => void;
  readonly edit: (id: string) => void;
  /** Closes a form and forgets what was typed in it. */
  readonly cancel: (id: string, isNew: boolean) => void;
  readonly saved: (issue: IssueRecord) => void;
  readonly removed: (issue: IssueRecord) => void;
}

/** Forms with something typed and not saved are open from the start; they do not take the focus. */
export function useOpenForms(communityId: string): OpenForms {
  const [ids, setIds] = useState(() => keptDraftIds(communityId));
  const [focus, setFocus] = useState<FocusTarget | null>(null);
  const [done, setDone] = useState<LastDone | null>(null);
  const open = (id: string) => {
    setIds((before) => [...before.filter((one) => one !== id), id]);
    setFocus({ on: 'form', id });
    setDone(null);
  };
  const close = (id: string, next: FocusTarget) => {
    dropDraft(communityId, id);
    setIds((before) => before.filter((one) => one !== id));
    setFocus(next);
  };
  return {
    ids,
    focus,
    done,
    add: () => {
      open(newId());
    },
    edit: open,
    cancel: (id, isNew) => {
      close(id, isNew ? { on: 'add', id } : { on: 'issue', id });
      setDone(null);
    },
    saved: ({ id, name }) => {
      close(id, { on: 'issue', id });
      setDone({ what: 'saved', id, name });
    },
    removed: ({ id, name }) => {
      close(id, { on: 'list', id });
      setDone({ what: 'removed', id, name });
    },
  };
}
