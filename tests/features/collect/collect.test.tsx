import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../../src/app/handOver';
import { links } from '../../../src/state/links';
import { newParticipation, withAnswer, withNote } from '../../../src/state/participation';
import type { Invitation, ParticipationRecord } from '../../../src/state/sessionRecords';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { AGREED, incoming } from '../../support/groups';
import { hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';
import { community, quickScan } from '../../support/records';
import { openWorkshop } from '../../support/workshopScreen';

const AT = '2026-03-02T10:00:00.000Z';

let app: AppPorts;
let id: string;
beforeEach(async () => {
  app = await freshPorts();
  id = (await saved(app.communities.begin(community(), quickScan()))).id;
  const set = await app.groups.setUp(id, 'anonymous', AGREED);
  expect(set.ok).toBe(true);
});

/** The host's screen with an invitation that was made there. */
async function invite(): Promise<Invitation> {
  const person = userEvent.setup();
  await openWorkshop(links.groupCollect(id));
  await person.click(await screen.findByRole('button', { name: 'Maak de uitnodiging' }));
  const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
  const read = handOver.readInvitation(link.value);
  if (!read.ok) throw new Error(read.problem);
  return read.invitation;
}

/** Somebody who answered one question. */
function participant(invitation: Invitation): ParticipationRecord {
  return withAnswer(newParticipation(invitation, { partnerType: 'waterschap', name: '' }, AT), 'regio.visie', 4);
}

async function typeCode(code: string): Promise<void> {
  const person = userEvent.setup();
  await person.click(screen.getByRole('radio', { name: 'Code' }));
  const field = screen.getByRole('textbox', { name: 'Code van de deelnemer' });
  await person.clear(field);
  await person.type(field, code);
  await person.click(screen.getByRole('button', { name: 'Lees de code' }));
}

async function giveFiles(...files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const person = userEvent.setup();
  await person.click(screen.getByRole('radio', { name: 'Bestand' }));
  const given = files.map(({ name, text }) => new File([text], name, { type: 'application/json' }));
  await person.upload(screen.getByLabelText('Kies bestanden'), given);
}

const content = (responses: number) => told(app.snapshots.watch(id), (value) => value?.responses.length === responses);

describe('the invitation', () => {
  it('says what was agreed, and is kept with its secret for the next time', async () => {
    const invitation = await invite();
    expect(invitation).toMatchObject({ communityName: 'Reitdiep', scope: 'quick', privacy: 'anonymous', threshold: 5 });
    expect(invitation.partnerTypes).toEqual(AGREED.partnerTypes);
    expect(screen.getByRole('img', { name: 'QR-code van de uitnodiging voor Reitdiep' })).toBeVisible();
    expect((await saved(app.sessions.find(id)))?.invitation).toEqual(invitation);
    expect(screen.queryByRole('button', { name: 'Maak de uitnodiging' })).toBeNull();
  });

  it('warns when its link leads to this device only', async () => {
    await invite();
    expect(screen.getByText(/deze link werkt alleen op dit apparaat/u)).toBeVisible();
  });

  it('is told to be outdated when something else was agreed since, and made anew', async () => {
    const person = userEvent.setup();
    const before = await invite();
    await app.groups.setUp(id, 'open', AGREED);
    await person.click(await screen.findByRole('button', { name: 'Maak een nieuwe uitnodiging' }));
    await waitFor(() => {
      expect(screen.queryByText('De afspraken zijn veranderd')).toBeNull();
    });
    const after = (await saved(app.sessions.find(id)))?.invitation;
    expect(after?.privacy).toBe('open');
    expect(after?.id).not.toBe(before.id);
  });
});

describe('a typed code', () => {
  it('is counted, and told without what was answered', async () => {
    const own = participant(await invite());
    await typeCode(handOver.typedCode(own, hanzeTerra));
    const number = own.respondentId.slice(0, 4).toUpperCase();
    expect(await screen.findByText(`Nieuw: nummer ${number}, Waterschap`, { exact: false })).toBeVisible();
    expect(await screen.findByText('Binnen: 1')).toBeVisible();
    expect(screen.getByText(/\(code 1\)/u)).toBeVisible();
    expect((await content(1))?.answers).toMatchObject([{ itemId: 'regio.visie', answer: 4 }]);
  });

  it('a second time is a double; changed it corrects; the earlier one is then older', async () => {
    const own = participant(await invite());
    const [code, changed] = [own, withAnswer(own, 'regio.visie', 2)].map((each) =>
      handOver.typedCode(each, hanzeTerra),
    );
    await typeCode(code!);
    await screen.findByText(/Nieuw/u);
    await typeCode(code!);
    await screen.findByText(/Dubbel/u);
    await typeCode(changed!);
    await screen.findByText(/Verbeterd/u);
    await typeCode(code!);
    await screen.findByText(/Ouder/u);
    expect((await content(1))?.answers).toMatchObject([{ answer: 2 }]);
  });

  it('counts no answer to a question that was shown, and says so', async () => {
    const own = withAnswer(participant(await invite()), 'regio.agenda', 3);
    await saved(app.groups.reveal(id, ['regio.visie']));
    expect(await screen.findByText(/^1 vraag is al getoond\./u)).toBeVisible();
    await typeCode(handOver.typedCode(own, hanzeTerra));
    expect(await screen.findByText(/Nieuw: .*, 1 antwoord telt niet mee: die vraag is al getoond/u)).toBeVisible();
    expect((await content(1))?.answers).toMatchObject([{ itemId: 'regio.agenda', answer: 3 }]);
  });

  it('with a typing error marks the block to look at again', async () => {
    const code = handOver.typedCode(participant(await invite()), hanzeTerra);
    const blocks = code.split('-');
    blocks[1] = `${blocks[1]!.startsWith('7') ? '8' : '7'}${blocks[1]!.slice(1)}`;
    await typeCode(blocks.join('-'));
    expect(screen.getByRole('textbox', { name: 'Code van de deelnemer' })).toHaveAccessibleDescription(
      /Kijk nog eens naar blok 2/u,
    );
    expect(screen.getByText('2: kijk na')).toBeVisible();
    expect(screen.getByText('Binnen: nog niemand')).toBeVisible();
  });

  it('that is too short says how much is missing', async () => {
    await invite();
    await typeCode('ABCD');
    expect(await screen.findAllByText(/De code is te kort: 4 van de 24 tekens\./u)).toHaveLength(2);
  });
});

describe('files', () => {
  it('come in several at once, each with its own notes', async () => {
    const invitation = await invite();
    const noted = withNote(participant(invitation), 'regio.visie', 'Zie het plan van 2024');
    const files = [noted, withNote(participant(invitation), 'regio.visie', 'Nog niet gezien')];
    await giveFiles(...files.map((own) => handOver.responseFile(own, hanzeTerra, AT)));
    expect(await screen.findByText('Binnen: 2')).toBeVisible();
    const stored = async () => (await content(2))!.responses.map(({ notes }) => notes?.['regio.visie']).sort();
    expect(await stored()).toEqual(['Nog niet gezien', 'Zie het plan van 2024']);
    expect(screen.getAllByText(/met 1 notitie$/u)).toHaveLength(2);
    await giveFiles(handOver.responseFile(noted, hanzeTerra, AT));
    expect(await screen.findByText(/Dubbel/u)).not.toHaveTextContent('notitie');
    await giveFiles(handOver.responseFile(withNote(noted, 'regio.visie', 'Zie het plan van 2025'), hanzeTerra, AT));
    expect(await screen.findByText(/Verbeterd.*met 1 notitie/u)).toBeVisible();
    expect(await stored()).toEqual(['Nog niet gezien', 'Zie het plan van 2025']);
  });

  it('of another invitation, another version or another kind are refused by name', async () => {
    const invitation = await invite();
    const stranger = handOver.responseFile(participant(hostOf('quick', { ...AGREED }).invitation), hanzeTerra, AT);
    const older = handOver.responseFile(participant(invitation), { ...hanzeTerra, hash: '0'.repeat(64) }, AT);
    await giveFiles(
      { ...stranger, name: 'a.json' },
      { ...older, name: 'b.json' },
      { ...handOver.invitationFile(invitation, AT), name: 'c.json' },
      { name: 'd.json', text: 'x' },
    );
    expect(await screen.findByText(/d\.json: Dit bestand is niet te lezen/u)).toBeVisible();
    expect(screen.getByText(/a\.json: .*andere uitnodiging/u)).toBeVisible();
    expect(screen.getByText(/b\.json: .*andere versie/u)).toBeVisible();
    expect(screen.getByText(/c\.json: .*geen antwoorden van een deelnemer/u)).toBeVisible();
    expect(screen.getByText('Binnen: nog niemand')).toBeVisible();
  });
});

describe('the camera', () => {
  it('is not there on plain http: a photo is offered instead', async () => {
    await invite();
    await userEvent.click(screen.getByRole('button', { name: 'Zet de camera aan' }));
    expect(await screen.findByText(/werkt alleen op https/u)).toBeVisible();
    expect(screen.getByLabelText('Kies foto’s van codes')).toBeEnabled();
  });
});

describe('somebody who withdraws', () => {
  it('is deleted by the number on their phone', async () => {
    const person = userEvent.setup();
    const own = participant(await invite());
    await typeCode(handOver.typedCode(own, hanzeTerra));
    await person.click(await screen.findByText('Iemand trekt zich terug'));
    const field = screen.getByRole('textbox', { name: 'Nummer' });
    await person.type(field, 'zzzz');
    await person.click(screen.getByRole('button', { name: 'Wis deze antwoorden' }));
    expect(field).toHaveAccessibleDescription(/niets binnen van nummer ZZZZ/u);
    await person.clear(field);
    await person.type(field, own.respondentId.slice(0, 4));
    await person.click(screen.getByRole('button', { name: 'Wis deze antwoorden' }));
    const buttons = screen.getAllByRole('button', { name: 'Wis deze antwoorden' });
    await person.click(buttons[buttons.length - 1]!);
    expect(await screen.findByText('Binnen: nog niemand')).toBeVisible();
    expect((await content(0))?.answers).toEqual([]);
    await typeCode(handOver.typedCode(own, hanzeTerra));
    expect(await screen.findByText(/Teruggetrokken: nummer/u)).toBeVisible();
    expect(screen.getByText('Binnen: nog niemand')).toBeVisible();
  });
});

describe('two with the same number', () => {
  it('are both shown to choose from, without their answers, and only the chosen one is deleted', async () => {
    const person = userEvent.setup();
    await invite();
    const [one, other] = ['abcd0000000000000000', 'abcd1111111111111111'];
    await saved(app.groups.receive(incoming(id, { respondentId: one, channel: 'qr' })));
    await saved(app.groups.receive(incoming(id, { respondentId: other, channel: 'file' })));
    await person.click(await screen.findByText('Iemand trekt zich terug'));
    await person.type(screen.getByRole('textbox', { name: 'Nummer' }), 'abcd');
    await person.click(screen.getByRole('button', { name: 'Wis deze antwoorden' }));
    const dialog = await screen.findByRole('dialog');
    const choices = within(dialog).getByRole('group', { name: 'Dit nummer kwam 2 keer binnen. Welke wil je wissen?' });
    const wipe = within(dialog).getByRole('button', { name: 'Wis deze antwoorden' });
    await person.click(wipe);
    expect(choices).toHaveAccessibleDescription(/^Kies welke/u);
    expect((await content(2))?.responses).toHaveLength(2);
    await person.click(within(choices).getByRole('radio', { name: /^met bestand/u }));
    await person.click(wipe);
    expect((await content(1))?.responses).toMatchObject([{ respondentId: one }]);
  });
});

describe('after everything was shown', () => {
  it('nothing comes in any more', async () => {
    const own = participant(await invite());
    await typeCode(handOver.typedCode(own, hanzeTerra));
    await screen.findByText('Binnen: 1');
    await saved(app.groups.reveal(id, 'all'));
    expect(await screen.findByText('Er komt niets meer bij')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Inlezen' })).toBeNull();
  });
});

describe('a measurement of one rater', () => {
  it('can not be collected for, and says how it can', async () => {
    const alone = (await saved(app.communities.begin(community({ name: 'Alleen' }), quickScan()))).id;
    await openWorkshop(links.groupCollect(alone));
    expect(await screen.findByRole('link', { name: 'Maak een groepsmeting' })).toBeVisible();
  });
});
