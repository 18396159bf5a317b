/** Bad input to the score command: all that is wrong on stderr in the reader's language, nothing on stdout, exit code 2. */
import { describe, expect, it } from 'vitest';
import { score, scoreWith, type Said } from '../support/scoreCommand';

function refused(said: Said, ...told: readonly RegExp[]) {
  expect(said).toMatchObject({ code: 2, stdout: '' });
  const problems = said.stderr.split('\n').filter((line) => line.startsWith('  – '));
  expect(problems).toHaveLength(told.length);
  told.forEach((pattern, index) => {
    expect(problems[index]).toMatch(pattern);
  });
}

const bare = { instrument: 'hanze-terra', answers: { 'regio.visie': 3 } };

describe('the score command', () => {
  it('refuses a file that is not there', async () => {
    refused(await score(null), /measurement\.json · het bestand kan niet worden gelezen/u);
  });

  it('refuses a file that is not JSON', async () => {
    refused(await score('{"instrument": ', '--lang', 'en'), /the file is not valid JSON \(.+\)/u);
  });

  it('refuses values that do not fit, each with its place', async () => {
    const measurement = {
      ...bare,
      answers: { 'regio.visie': 6, 'regio.agenda': 'misschien' },
      issues: [{ id: 'a', context: 'vague', way: 'known', skill: 'expert' }],
      consensus: { 'regio.visie': 3 },
      surprise: 1,
    };
    refused(
      await score(measurement, '--json'),
      /answers\.regio\.visie · .*een van 1, 2, 3, 4, 5, "dk", "na"/u,
      /answers\.regio\.agenda · .*een van 1, 2, 3, 4, 5, "dk", "na"/u,
      /consensus\.regio\.visie · /u,
      /issues\.0\.context · .*een van "known", "broader", "unknown"/u,
      /issues\.0\.skill · .*een van "simple", "complicated", "advanced"/u,
      /surprise · "surprise" is hier niet bekend/u,
    );
  });

  it('refuses ids it does not know, each with its place', async () => {
    const measurement = {
      ...bare,
      answers: { 'regio.vise': 3 },
      responses: [{ partnerType: 'farmers', answers: {} }],
      targets: { regios: 4 },
    };
    refused(
      await score(measurement, '--lang', 'en'),
      /responses · give answers .* or responses .*, not both/u,
      /answers\.regio\.vise · there is no item “regio\.vise”/u,
      /responses\.0\.partnerType · unknown partner type “farmers”/u,
      /targets\.regios · there is no dimension “regios”/u,
    );
  });

  it('refuses options it does not know and says how to use it', async () => {
    const said = await scoreWith('a.json', '--lang', 'de', '--fast', 'b.json');
    refused(said, /geen taal “de”/u, /optie “--fast” bestaat niet/u, /te veel: b\.json/u);
    expect(said.stderr).toContain('npm run --silent score -- BESTAND.json');
  });
});
