/** The screen of the issues as a person meets it: opened for a community of its own, in one of the languages. */
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { IssuesPage } from '../../../src/features/growth/IssuesPage';
import type { Language } from '../../../src/domain/instrument/wordingSchema';
import { ensureWords, setLanguage, startI18n } from '../../../src/i18n/translator';
import { newId } from '../../../src/state/newId';
import type { Ports } from '../../../src/state/allPorts';
import type { IssueDraft } from '../../../src/state/ports';
import type { CommunityRecord } from '../../../src/state/records';
import { saved } from '../../support/appPorts';

// As in showScreens: parts load when they are asked for, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

export async function speak(language: Language): Promise<void> {
  await startI18n(language);
  await ensureWords(['growth', 'engine']);
  await setLanguage(language);
}

export function newCommunity(ports: Ports): Promise<CommunityRecord> {
  return saved(
    ports.communities.create({ name: 'Het Veen', region: '', scale: null, start: null, partners: { education: 2 } }),
  );
}

/** An issue as another screen or tab saves it: simple, with simple skill, unless said otherwise. */
export function issueDraft(communityId: string, name: string, more: Partial<IssueDraft> = {}): IssueDraft {
  return {
    id: newId(),
    communityId,
    name,
    context: 'known',
    way: 'known',
    skill: 'simple',
    scale: 'project',
    note: '',
    start: '',
    partners: [],
    phase: '',
    ...more,
  };
}

/** Opens the screen. @returns a person to act, and a way to leave the screen. */
export function openIssues(communityId: string) {
  const { unmount } = render(<IssuesPage params={{ community: communityId }} />);
  return { person: userEvent.setup(), leave: unmount };
}

/** The part of the list that is about one issue. */
export async function itemOf(name: string) {
  const heading = await screen.findByRole('heading', { level: 3, name: new RegExp(`^\\d+\\. ${name}`, 'u') });
  const item = heading.closest('li');
  if (!item) throw new Error(`${name} stands in no list`);
  return within(item);
}
