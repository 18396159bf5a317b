/** What a device holds to take part: as host the keys of a room, as participant its own answers. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { participation, session } from '../support/groups';
import { community, quickScan } from '../support/records';

let app: AppPorts;
let id: string;

beforeEach(async () => {
  app = await openPorts();
  id = (await saved(app.communities.begin(community(), quickScan()))).id;
});

describe('a host', () => {
  it('finds the keys again after a reload, and nothing where there are none', async () => {
    expect(await saved(app.sessions.find(id))).toBeNull();
    await saved(app.sessions.keep(session(id)));
    const again = await openPorts(app.database.name);
    expect(await saved(again.sessions.find(id))).toEqual(session(id));
    expect(await told(again.sessions.watch(id))).toEqual(session(id));
    await saved(again.sessions.remove(id));
    expect(await told(app.sessions.watch(id))).toBeNull();
  });

  it('with two tabs never counts back in the same room', async () => {
    await saved(app.sessions.keep(session(id, 9)));
    await saved(app.sessions.keep(session(id, 4)));
    expect((await saved(app.sessions.find(id)))?.room?.counter).toBe(9);
    const { room, ...rest } = session(id, 1);
    await saved(app.sessions.keep({ ...rest, room: room && { ...room, code: 'EEN-ANDERE-KAMER' } }));
    expect((await saved(app.sessions.find(id)))?.room?.counter).toBe(1);
  });

  it('keeps no keys for a measurement that is gone', async () => {
    await saved(app.snapshots.remove(id));
    expect(await app.sessions.keep(session(id))).toEqual({ ok: false, problem: 'gone' });
    expect(await app.database.sessions.count()).toBe(0);
  });
});

describe('a participant', () => {
  it('finds the answers of an invitation again when it is opened again', async () => {
    await saved(app.participations.keep(participation()));
    await saved(app.participations.keep(participation({ answers: { 'regio.visie': 5 }, revision: 2 })));
    const again = await openPorts(app.database.name);
    expect(await told(again.participations.watchAll)).toMatchObject([{ answers: { 'regio.visie': 5 }, revision: 2 }]);
    expect(await told(again.participations.watch('uitnodiging'))).toMatchObject({ revision: 2 });
  });

  it('leaves nothing behind when the answers are removed', async () => {
    await saved(app.participations.keep(participation()));
    await saved(app.participations.remove('uitnodiging'));
    expect(await told(app.participations.watch('uitnodiging'))).toBeNull();
    expect(await told(app.participations.watchAll)).toEqual([]);
  });

  it('with two tabs never counts back with the same key', async () => {
    const live = participation().live!;
    await saved(app.participations.keep(participation({ live: { ...live, counter: 9 } })));
    await saved(app.participations.keep(participation({ live: { ...live, counter: 4 } })));
    expect((await told(app.participations.watch('uitnodiging')))?.live?.counter).toBe(9);
    await saved(app.participations.keep(participation({ live: { ...live, secret: 'een-ander', counter: 1 } })));
    expect((await told(app.participations.watch('uitnodiging')))?.live?.counter).toBe(1);
  });

  it('keeps what was handed over when the community on the same device is deleted', async () => {
    await saved(app.participations.keep(participation()));
    const [listed] = await told(app.communities.watchAll);
    await saved(app.communities.purge(listed!.community.id));
    expect(await told(app.participations.watchAll)).toHaveLength(1);
  });
});
