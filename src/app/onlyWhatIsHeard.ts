/**
 * What nobody in the app listens to. The drawing library would hear it all at its root, and go through the screen at every
 * move of a pointer: on a slow phone that is felt between a press and what it does. `npm run lint` refuses components that
 * want to hear one of these.
 */
const UNHEARD = /^(?:pointer|mouse|touch|wheel|scroll|contextmenu|dblclick|auxclick|animation|transition)/u;

/** Keeps an element deaf for what the app does not use. Call it before anything listens there. */
export function onlyWhatIsHeard(root: HTMLElement): void {
  const listen = root.addEventListener.bind(root);
  root.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, AddEventListenerOptions?]) => {
    if (!UNHEARD.test(type)) listen(type, ...rest);
  };
}
