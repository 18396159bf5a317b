/** What a participant wrote belongs to their response: it goes when they go, and the newest word of it counts. */
import { beforeEach, describe, expect, it } from 'vitest';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { AGREED, incoming } from '../support/groups';
import { community, quickScan } from '../support/records';

const WHOLE = 'abcd0123456789efghjk';
const NOTE = { 'regio.visie': 'Achter de sluis zit het vast' };

let app: AppPorts;
let id: string;

beforeEach(async () => {
  app = await openPorts();
  id = (await saved(app.communities.begin(community(), quickScan()))).id;
  await saved(app.groups.setUp(id, 'anonymous', AGREED));
});

const arrive = (more: Parameters<typeof incoming>[1]) =>
  saved(app.groups.receive(incoming(id, { respondentId: WHOLE, channel: 'file', ...more })));
const notes = async () => (await told(app.snapshots.watch(id)))!.responses.map((row) => row.notes);

describe('the notes of a participant', () => {
  it('are kept with their response, and replaced by those of a later one', async () => {
    await arrive({ notes: NOTE });
    expect(await notes()).toEqual([NOTE]);
    await arrive({ revision: 2, notes: { 'regio.visie': 'Bij de sluis gaat het nu' } });
    expect(await notes()).toEqual([{ 'regio.visie': 'Bij de sluis gaat het nu' }]);
    await arrive({ revision: 3, notes: {} });
    expect(await notes()).toEqual([undefined]);
    expect(await app.database.notes.count()).toBe(0);
  });

  it('are wiped when the participant withdraws', async () => {
    await arrive({ notes: NOTE });
    await saved(app.groups.withdraw(id, WHOLE));
    expect(JSON.stringify(await allRows(app))).not.toContain('sluis');
  });

  it('are wiped when the participant takes everything back in a room', async () => {
    await arrive({ notes: NOTE });
    await saved(app.groups.withdrawLive(id, WHOLE, 5));
    expect(JSON.stringify(await allRows(app))).not.toContain('sluis');
  });

  it('come along with a file of what is in already by QR code, which can not hold them', async () => {
    await arrive({ channel: 'qr' });
    expect(await arrive({ notes: NOTE })).toBe('double');
    expect(await notes()).toEqual([NOTE]);
  });

  it('stay when a way in that can not hold them brings a correction', async () => {
    await arrive({ notes: NOTE });
    expect(await arrive({ channel: 'qr', revision: 2 })).toBe('corrected');
    expect(await notes()).toEqual([NOTE]);
  });

  it('of an older file change nothing', async () => {
    await arrive({ revision: 2, notes: NOTE });
    expect(await arrive({ revision: 1, notes: { 'regio.visie': 'eerder' } })).toBe('older');
    expect(await notes()).toEqual([NOTE]);
  });

  it('do not come in or change any more once everything was shown', async () => {
    await arrive({ notes: NOTE });
    await saved(app.groups.reveal(id, 'all'));
    await arrive({ notes: { 'regio.visie': 'toch anders' } });
    await arrive({ revision: 2, notes: {} });
    expect(await notes()).toEqual([NOTE]);
  });

  it('come home with a backup, and travel in no file of the community', async () => {
    await arrive({ notes: NOTE });
    await saved(app.groups.reveal(id, 'all'));
    const { communityId } = (await app.database.snapshots.get(id))!;
    const [backup, file] = [await app.backup.create(), await app.backup.create(communityId)];
    const elsewhere = await openPorts();
    expect(await elsewhere.backup.restore(backup.ok ? backup.text : '', 'kopie')).toMatchObject({ ok: true });
    expect(await allRows(elsewhere)).toEqual(await allRows(app));
    expect(file.ok && file.text).not.toContain('sluis');
  });
});
