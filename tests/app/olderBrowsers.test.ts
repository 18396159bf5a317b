/** What our libraries take for granted and browsers of five years ago lack is there before the libraries are. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/plantedProject';

/** In a process of its own: a library that is loaded already has had what it needs. */
const FIVE_YEARS_AGO = `
  delete Object.hasOwn;
  await import('./src/app/olderBrowsers.ts');
  const { handOver } = await import('./src/app/handOver.ts');
  const instrument = { id: 'hanze-terra', version: '1.0.0', hash: 'b'.repeat(64) };
  const terms = { communityName: 'Reitdiep', instrument, scope: 'quick', privacy: 'anonymous', threshold: 5, partnerTypes: [] };
  const { invitation } = handOver.makeInvitation(terms);
  process.stdout.write(JSON.stringify(handOver.readInvitation(handOver.writeInvitation(invitation))));
`;

describe('in a browser of five years ago', () => {
  it('an invitation can be made and read', () => {
    const said = execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', FIVE_YEARS_AGO],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(JSON.parse(said)).toMatchObject({ ok: true, invitation: { communityName: 'Reitdiep' } });
  }, 30_000);
});
