/** What the bench has to know of a form to use it. The answers themselves are found by their values, the same in both. */
export interface Form {
  readonly name: string;
  /** Behind the address of the server: a first visit that leads to the first item. */
  readonly firstItem: string;
  /** What goes to the next item. */
  readonly next: { readonly role: 'button' | 'link'; readonly name: string | RegExp };
}

const ANSWER_VALUES = ['1', '2', '3', '4', '5', 'dk', 'na'] as const;

/** An item can be answered when each of these is on the page. */
export const ITEM_SCREEN = ANSWER_VALUES.map((value) => `input[type="radio"][value="${value}"]`);

export const PEER: Form = { name: 'SurveyJS', firstItem: '', next: { role: 'button', name: 'Volgende' } };
