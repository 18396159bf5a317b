import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../../src/app/handOver';
import { links } from '../../../src/state/links';
import { newParticipation, withAnswer } from '../../../src/state/participation';
import type { Invitation } from '../../../src/state/sessionRecords';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { hostOf } from '../../support/handover';
import { openWorkshop } from '../../support/workshopScreen';

let app: AppPorts;
beforeEach(async () => {
  app = await freshPorts();
});

const pathOf = (invitation: Invitation) => links.join(handOver.writeInvitation(invitation));
const taking = () => told(app.participations.watchAll, (all) => all.length > 0);

describe('an invitation', () => {
  it('says who asks, how long it takes, and in three sentences what happens with the answers', async () => {
    await openWorkshop(pathOf(hostOf('quick').invitation));
    expect(screen.getByRole('heading', { level: 1, name: 'Lerende community Oost-Groningen' })).toBeVisible();
    expect(screen.getByText('24 vragen, ongeveer 10 minuten')).toBeVisible();
    expect(screen.getByText(/staan op dit apparaat, tot jij ze overdraagt/u)).toBeVisible();
    expect(screen.getByText(/pas als 5 of meer mensen/u)).toBeVisible();
    expect(screen.getByText(/technisch zou het op dat apparaat wel te lezen zijn/u)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /naam/iu })).toBeNull();
  });

  it('leads to the first question, with the partner type that was told', async () => {
    const person = userEvent.setup();
    const { invitation } = hostOf('quick');
    await openWorkshop(pathOf(invitation));
    await person.click(await screen.findByRole('radio', { name: 'Overheid' }));
    await person.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => {
      expect(screen.getAllByRole('radio')).toHaveLength(7);
    });
    const [own] = await taking();
    expect(own).toMatchObject({ id: invitation.id, partnerType: 'government', name: '', revision: 0 });
  });

  it('that is open asks for a name, which may stay empty; an anonymous one keeps none', async () => {
    const person = userEvent.setup();
    await openWorkshop(pathOf(hostOf('full', { privacy: 'open', partnerTypes: [] }).invitation));
    await person.type(await screen.findByRole('textbox', { name: /Je naam/u }), 'Anna');
    await person.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await taking())[0]).toMatchObject({ name: 'Anna', partnerType: null });
    const { invitation } = hostOf('full');
    expect(newParticipation(invitation, { partnerType: null, name: 'Anna' }, '').name).toBe('');
  });

  it('opened again finds the answers of then', async () => {
    const { invitation } = hostOf('quick');
    const own = newParticipation(invitation, { partnerType: null, name: '' }, '2026-03-02T10:00:00.000Z');
    await saved(app.participations.keep(withAnswer(own, 'regio.visie', 4)));
    await openWorkshop(pathOf(invitation));
    expect(await screen.findByRole('link', { name: 'Ga verder' })).toHaveAttribute('href', `#/p/${invitation.id}`);
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it('for another version of the questions is refused, and says which', async () => {
    const { invitation } = hostOf('quick');
    const other = { ...invitation, instrument: { ...invitation.instrument, version: '9.0.0', hash: '0'.repeat(16) } };
    await openWorkshop(pathOf(other));
    expect(await screen.findByRole('alert')).toHaveTextContent(/andere versie van de vragenlijst.*versie 9\.0\.0/u);
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it('for questions that this app does not have is refused', async () => {
    const { invitation } = hostOf('quick');
    await openWorkshop(pathOf({ ...invitation, instrument: { ...invitation.instrument, id: 'iets-anders' } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('iets-anders');
  });

  it('that is cut off says so, with a way on', async () => {
    await openWorkshop(pathOf(hostOf('quick').invitation).slice(0, -5));
    expect(screen.getByRole('alert')).toHaveTextContent('De uitnodiging is niet compleet');
    expect(screen.getByRole('link', { name: 'Probeer een andere uitnodiging' })).toHaveAttribute('href', '#/join');
  });
});

describe('taking part without having opened a link', () => {
  it('begins with a pasted link', async () => {
    const person = userEvent.setup();
    const { invitation } = hostOf('quick');
    await openWorkshop(links.join());
    const field = screen.getByRole('textbox', { name: 'Link of code van de uitnodiging' });
    await person.type(field, 'hallo');
    await person.click(screen.getByRole('button', { name: 'Open de uitnodiging' }));
    expect(field).toHaveAccessibleDescription(/Dit is geen uitnodiging/u);
    await person.clear(field);
    await person.click(field);
    await person.paste(`https://kompas.example.org/app/#${pathOf(invitation)}`);
    await person.click(screen.getByRole('button', { name: 'Open de uitnodiging' }));
    expect(await screen.findByRole('heading', { level: 1, name: invitation.communityName })).toBeVisible();
  });

  it('begins with an invitation file; any other file is refused', async () => {
    const person = userEvent.setup();
    const { invitation } = hostOf('quick');
    await openWorkshop(links.join());
    const input = screen.getByLabelText('Kies een uitnodigingsbestand');
    await person.upload(input, new File(['{"a":1}'], 'iets.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit bestand is niet van Groeikompas');
    const { name, text } = handOver.invitationFile(invitation, '2026-03-02T10:00:00.000Z');
    await person.upload(input, new File([text], name, { type: 'application/json' }));
    expect(await screen.findByRole('heading', { level: 1, name: invitation.communityName })).toBeVisible();
  });

  it('shows what is not finished here, and how far it is', async () => {
    const { invitation } = hostOf('quick');
    const own = newParticipation(invitation, { partnerType: null, name: '' }, '2026-03-02T10:00:00.000Z');
    await saved(app.participations.keep(withAnswer(own, 'regio.visie', 4)));
    await openWorkshop(links.join());
    expect(await screen.findByRole('link', { name: invitation.communityName })).toBeVisible();
    expect(await screen.findByText('1 van 24 beantwoord, nog niet overgedragen')).toBeVisible();
  });
});
