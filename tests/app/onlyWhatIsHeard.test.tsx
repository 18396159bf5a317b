import { expect, test, vi } from 'vitest';
import { onlyWhatIsHeard } from '../../src/app/onlyWhatIsHeard';

test('the root hears presses, keys and changes, and no moves of a pointer', () => {
  const root = document.createElement('div');
  onlyWhatIsHeard(root);
  const heard = vi.fn<(type: string) => void>();
  const types = ['click', 'keydown', 'change', 'focusin', 'submit', 'pointermove', 'mouseover', 'touchstart', 'wheel'];
  for (const type of types) {
    root.addEventListener(type, (event) => {
      heard(event.type);
    });
    root.dispatchEvent(new Event(type));
  }
  expect(heard.mock.calls.flat()).toEqual(['click', 'keydown', 'change', 'focusin', 'submit']);
});
