import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommunityRecord } from '../../../src/state/records';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { issueDraft, itemOf, newCommunity, openIssues, speak } from './issuesScreen';

let app: AppPorts;
let community: CommunityRecord;

beforeEach(async () => {
  app = await freshPorts();
  community = await newCommunity(app);
});
afterEach(() => {
  app.database.close();
});

describe('the approach and the context of an issue', () => {
  it('that do not fit are told in words: too little for the context', async () => {
    await speak('nl');
    await saved(app.communities.saveIssue(issueDraft(community.id, 'Nat land', { context: 'unknown' }), 0));
    openIssues(community.id);
    expect((await itemOf('Nat land')).getByText(/De aanpak blijft achter bij de context/u)).toBeInTheDocument();
  });

  it('that do not fit are told in words: more than the context asks', async () => {
    await speak('en');
    await saved(app.communities.saveIssue(issueDraft(community.id, 'Fence', { way: 'new' }), 0));
    openIssues(community.id);
    expect((await itemOf('Fence')).getByText(/Is the context really known\?/u)).toBeInTheDocument();
  });
});

describe('a type chosen by hand', () => {
  it('counts, and stands beside the type that follows from the answers, with its reason', async () => {
    await speak('nl');
    await saved(app.communities.saveIssue(issueDraft(community.id, 'Erfpoort'), 0));
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Erfpoort')).getByRole('button', { name: 'Wijzigen: Erfpoort' }));
    await person.click(await screen.findByText('Vind je iets anders? Kies zelf het soort'));
    const outcome = within(screen.getByRole('region', { name: 'Soort vraagstuk' }));
    await person.selectOptions(outcome.getByRole('combobox', { name: 'Soort vraagstuk' }), 'complex');
    await person.type(outcome.getByRole('textbox', { name: 'Waarom kies je dit?' }), 'De buren zijn het oneens.');
    expect(outcome.getByRole('status')).toHaveTextContent('complex, zelf gekozen. Reden: De buren zijn het oneens.');
    expect(outcome.getByRole('status')).toHaveTextContent('Uit de antwoorden volgt: enkelvoudig');
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));

    const item = await itemOf('Erfpoort');
    expect(await item.findByText('complex')).toBeInTheDocument();
    expect(item.getByText(/Reden: De buren zijn het oneens\./u)).toBeInTheDocument();
    expect(item.getByText('Uit de antwoorden volgt: enkelvoudig, want de context is bekend.')).toBeInTheDocument();
    expect(screen.getByText(/^Er is één vraagstuk\. Het is complex\./u)).toBeInTheDocument();
  });

  it('needs no reason, and can be taken back', async () => {
    await speak('en');
    const overrule = { type: 'complicated' } as const;
    await saved(app.communities.saveIssue(issueDraft(community.id, 'Gate', { overrule }), 0));
    const { person } = openIssues(community.id);
    const item = await itemOf('Gate');
    expect(item.getByText(/No reason was given\./u)).toHaveTextContent('complicated, chosen by hand.');
    await person.click(item.getByRole('button', { name: 'Change: Gate' }));
    await person.selectOptions(await screen.findByRole('combobox', { name: 'Kind of issue' }), '');
    await person.click(screen.getByRole('button', { name: 'Save the issue' }));
    expect(await (await itemOf('Gate')).findByText(/for the context is known/u)).toHaveTextContent('simple, for');
    expect((await app.database.issues.toArray())[0]).not.toHaveProperty('overrule');
  });
});
