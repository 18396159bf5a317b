/** After a save that was refused: goes to the first field that has something to mend, radio groups included. */
import type { FieldErrors } from 'react-hook-form';
import type { IssueFields } from './issueFields';

/** In the order of the form. */
const CHECKED = [
  'name',
  'context',
  'way',
  'overruleWhy',
  'predecessor',
  'iteration',
  'start',
  'phase',
  'note',
] as const;

export function focusFirstProblem(form: HTMLFormElement | null, id: string, errors: FieldErrors<IssueFields>): void {
  const field = CHECKED.find((name) => errors[name]);
  if (!form || !field) return;
  // Radio groups have the issue in their name, for two forms can stand open.
  form.querySelector<HTMLElement>(`[name="${field}"], [name="${radioName(id, field)}"]`)?.focus();
}

export function radioName(id: string, field: keyof IssueFields): string {
  return `${id}-${field}`;
}
