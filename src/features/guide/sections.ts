/** Addresses of the sections: behind the guide's own, since what follows the # of a page is the router's here. */
import { links } from '../../state/links';
import type { GuideWords, SectionId } from './useGuideWords';

export function sectionLink(id: SectionId): string {
  return `${links.guide}/${id}`;
}

/** @param named what stands behind the guide's address. */
export function isSection(named: string | undefined, words: GuideWords): named is SectionId {
  return named !== undefined && Object.keys(words).includes(named);
}

/** Brings a section's heading into view and moves the focus there. */
export function goToSection(id: SectionId): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
