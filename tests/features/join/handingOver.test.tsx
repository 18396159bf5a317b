import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../../src/app/handOver';
import { links } from '../../../src/state/links';
import { newParticipation, withAnswer, withNote } from '../../../src/state/participation';
import type { ParticipationRecord } from '../../../src/state/sessionRecords';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';
import { openWorkshop } from '../../support/workshopScreen';

const host = hostOf('quick');
const { id } = host.invitation;

let app: AppPorts;
let own: ParticipationRecord;
beforeEach(async () => {
  app = await freshPorts();
  const begun = newParticipation(host.invitation, { partnerType: 'business', name: '' }, '2026-03-02T10:00:00.000Z');
  own = withAnswer(begun, 'regio.visie', 4);
  await saved(app.participations.keep(own));
});

const stored = (isIt: (record: ParticipationRecord) => boolean) =>
  told(app.participations.watch(id), (record) => record !== null && isIt(record));

describe('answering', () => {
  it('is saved with every choice, and can be taken back', async () => {
    const person = userEvent.setup();
    await openWorkshop(links.participation(id, 'regio.agenda'));
    await person.click((await screen.findAllByRole('radio'))[1]!);
    expect(await screen.findByText('Bewaard')).toBeVisible();
    expect((await stored(({ revision }) => revision === 2))?.answers).toEqual({ 'regio.visie': 4, 'regio.agenda': 2 });
    await person.click(screen.getByRole('button', { name: 'Wis antwoord' }));
    expect((await stored(({ revision }) => revision === 3))?.answers).toEqual({ 'regio.visie': 4 });
  });

  it('in another tab shows here', async () => {
    await openWorkshop(links.participation(id, 'regio.visie'));
    const radios = await screen.findAllByRole('radio');
    expect(radios[3]).toBeChecked();
    await saved(app.participations.keep({ ...withAnswer(own, 'regio.visie', 1), changedAt: new Date().toISOString() }));
    await waitFor(() => {
      expect(radios[0]).toBeChecked();
    });
  });

  it('goes in any order from the overview, which says how far it is', async () => {
    await openWorkshop(links.participation(id));
    expect(screen.getByRole('progressbar', { name: 'Beantwoord' })).toHaveAttribute('value', '1');
    expect(screen.getByRole('link', { name: 'Naar de volgende open vraag' })).toHaveAttribute(
      'href',
      `#${links.participation(id, 'regio.agenda')}`,
    );
    expect(screen.getByRole('link', { name: 'Draag over' })).toBeVisible();
  });
});

describe('handing over', () => {
  it('by code gives what the host reads, and says that it is not sealed', async () => {
    const person = userEvent.setup();
    await openWorkshop(links.handOver(id));
    await person.click(screen.getByRole('radio', { name: 'Code' }));
    expect(screen.getByText(/deze code is niet verzegeld/u)).toBeVisible();
    const blocks = within(screen.getByRole('list', { name: 'Je code' })).getAllByRole('listitem');
    const code = blocks.map((block) => block.textContent.replace(/^\d+\s*(?=.{4}$)/u, '')).join(' ');
    const read = handOver.readTypedCode(code, host.invitation, hanzeTerra);
    expect(read).toMatchObject({ ok: true, response: { answers: own.answers, partnerType: 'business' } });
  });

  it('shows a code for the camera that nobody else can read', async () => {
    await openWorkshop(links.handOver(id));
    expect(screen.getByRole('img', { name: /QR-code met je antwoorden/u })).toBeVisible();
    expect(screen.getByText('Alleen het apparaat van de begeleider kan deze code lezen.')).toBeVisible();
  });

  it('says what goes along and what does not', async () => {
    await saved(app.participations.keep(withNote(own, 'regio.visie', 'Zie het plan van 2024')));
    const person = userEvent.setup();
    await openWorkshop(links.handOver(id));
    const leaves = () => screen.getByRole('region', { name: 'Wat je overdraagt' });
    expect(leaves()).toHaveTextContent('je antwoorden op 1 van de 24 vragen');
    expect(leaves()).toHaveTextContent('Bedrijfsleven');
    expect(leaves()).toHaveTextContent('Je notities gaan niet mee.');
    await person.click(screen.getByRole('radio', { name: 'Bestand' }));
    expect(leaves()).toHaveTextContent('je notitie bij 1 vraag');
  });

  it('is remembered, and a change afterwards asks for it again', async () => {
    const person = userEvent.setup();
    await openWorkshop(links.handOver(id));
    await person.click(screen.getByRole('button', { name: 'De begeleider heeft mijn code gelezen' }));
    expect(await screen.findByText(/^Overgedragen op \d+ \w+ \d{4} om \d\d:\d\d$/u)).toBeVisible();
    const delivered = await stored((record) => record.delivered !== null);
    expect(delivered?.delivered).toMatchObject({ revision: 1, channel: 'qr' });
    if (delivered) {
      await saved(
        app.participations.keep({ ...withAnswer(delivered, 'regio.visie', 5), changedAt: new Date().toISOString() }),
      );
    }
    expect(await screen.findByText('Je hebt daarna iets veranderd: draag opnieuw over')).toBeVisible();
  });

  it('of nothing is not possible', async () => {
    await saved(app.participations.keep(withAnswer(own, 'regio.visie', null)));
    await openWorkshop(links.handOver(id));
    expect(screen.getByText(/Je hebt nog niets beantwoord/u)).toBeVisible();
    expect(screen.queryByRole('img', { name: /QR-code/u })).toBeNull();
  });

  it('tells how to withdraw, with the number the host knows', async () => {
    await openWorkshop(links.handOver(id));
    expect(screen.getByText(/nummer/u)).toHaveTextContent(own.respondentId.slice(0, 4).toUpperCase());
  });
});

describe('taking the answers off this device', () => {
  it('asks first, and says that they are nowhere else', async () => {
    const person = userEvent.setup();
    await openWorkshop(links.participation(id));
    await person.click(screen.getByRole('button', { name: 'Haal mijn antwoorden van dit apparaat' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('Je hebt ze nog niet overgedragen');
    await person.click(within(dialog).getByRole('button', { name: 'Haal ze weg' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Meedoen met een groep' })).toBeVisible();
    expect(await told(app.participations.watchAll)).toEqual([]);
  });
});
