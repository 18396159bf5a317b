/** jsdom knows the dialog element but can not open it: the two methods as far as our tests look at them. */
export function teachModalDialog(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open');
      // As browsers do: not at once.
      queueMicrotask(() => this.dispatchEvent(new Event('close')));
    },
  });
}
