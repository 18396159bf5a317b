import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guide as en } from '../../../src/i18n/en/guide';
import { guide as nl } from '../../../src/i18n/nl/guide';
import { freshPorts } from '../../support/appPorts';
import { openScreen } from '../../support/openScreen';
import { sentences } from '../../support/readability';

const LANGUAGES = [
  { language: 'nl', guide: nl },
  { language: 'en', guide: en },
] as const;

beforeEach(() => {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

/** Every text of a tree of words. Those with a place to fill in are told by their figures below. */
function texts(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : texts(word as Record<string, unknown>),
  );
}

/** Figures of a column, by the place of the column. */
function column(table: HTMLElement, place: number): number[] {
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => Number(within(row).getAllByRole('cell')[place]!.textContent));
}

describe.each(LANGUAGES)('the guide in $language', ({ language, guide }) => {
  it('has a heading for every section, and shows every text it has', async () => {
    await openScreen('/guide', language);
    expect(screen.getByRole('heading', { level: 1, name: guide.title })).toHaveFocus();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual([guide.contents, ...Object.values(guide.sections).map(({ title }) => title)]);
    const page = document.body.textContent;
    expect(texts(guide.sections).filter((text) => !text.includes('{{') && !page.includes(text))).toEqual([]);
    expect(page).not.toContain('{{');
  });

  it('has exactly three sentences on privacy for each mode', async () => {
    await openScreen('/guide', language);
    for (const { title } of Object.values(guide.sections.privacy.variants)) {
      const lines = within(screen.getByRole('list', { name: title })).getAllByRole('listitem');
      expect(lines.map((line) => sentences(line.textContent).length)).toEqual([1, 1, 1]);
    }
  });

  it.each([
    { of: 'script', minutes: 90 },
    { of: 'short', minutes: 45 },
  ] as const)('has a course of $minutes minutes, step after step', async ({ of, minutes }) => {
    await openScreen('/guide', language);
    const caption = guide.sections[of].caption.replace('{{minutes}}', String(minutes));
    const table = screen.getByRole('table', { name: caption });
    expect(column(table, 0).reduce((sum, each) => sum + each, 0)).toBe(minutes);
    expect(within(table).getAllByRole('row').at(-1)).toHaveTextContent(new RegExp(`– ${minutes}$`, 'u'));
    expect(guide.sections[of].title).toContain(String(minutes));
  });

  it('says in each step of the script what to do and what to say', async () => {
    await openScreen('/guide', language);
    const { names, steps } = guide.sections.script;
    const titles = screen.getAllByRole('heading', { level: 4 });
    expect(titles.map((title) => title.textContent.replace(/ \(.*/u, ''))).toEqual(Object.values(names));
    const quotes = screen.getAllByRole('blockquote').map((quote) => quote.textContent);
    expect(quotes).toEqual(Object.values(steps).map(({ say }) => `${guide.say} ${say}`));
  });
});

describe('the table of contents', () => {
  it('leads to each section, and puts the reader there', async () => {
    await openScreen('/guide');
    const contents = screen.getByRole('navigation', { name: nl.contents });
    for (const [id, { title }] of Object.entries(nl.sections)) {
      const link = within(contents).getByRole('link', { name: title });
      expect(link).toHaveAttribute('href', `#/guide/${id}`);
      await userEvent.click(link);
      expect(screen.getByRole('heading', { level: 2, name: title })).toHaveFocus();
    }
    // The section that the address names already, once more.
    await userEvent.click(within(contents).getByRole('link', { name: nl.sections.trouble.title }));
    expect(screen.getByRole('heading', { level: 2, name: nl.sections.trouble.title })).toHaveFocus();
  });

  it('has addresses that open the guide at their section', async () => {
    await openScreen('/guide/privacy');
    expect(screen.getByRole('heading', { level: 2, name: nl.sections.privacy.title })).toHaveFocus();
  });

  it('opens the guide all the same where the address names no section', async () => {
    await openScreen('/guide/nowhere');
    expect(screen.getByRole('heading', { level: 1, name: nl.title })).toHaveFocus();
  });
});

describe('the way to the guide', () => {
  it('is told in the settings, and leads back there', async () => {
    await freshPorts();
    await openScreen('/settings');
    const link = screen.getByRole('link', { name: 'Handleiding voor wie een workshop begeleidt' });
    act(() => {
      window.location.hash = link.getAttribute('href') ?? '';
    });
    expect(await screen.findByRole('link', { name: nl.back })).toHaveAttribute('href', '#/settings');
  });

  it('prints what it shows', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await openScreen('/guide');
    await userEvent.click(screen.getByRole('button', { name: nl.print }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
