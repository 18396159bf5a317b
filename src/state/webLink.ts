/** Only addresses a browser opens harmlessly: a file from elsewhere may hold `javascript:` and the like. */
const LINK = /^https?:\/\/\S+$/iu;

export function isWebLink(text: string): boolean {
  return LINK.test(text);
}
