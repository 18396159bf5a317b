/** `npm run boundaries`: who imports whom, against .dependency-cruiser.cjs. Seeing nothing counts as failing. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { cruise, type ICruiseOptions, type IForbiddenRuleType, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

interface Configuration {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: object;
}

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;
const rooms = ['src', 'relay', 'tests'].filter((room) => existsSync(room));

const options: ICruiseOptions = {
  ...configuration.options,
  ruleSet: { forbidden: configuration.forbidden },
  validate: true,
  outputType: 'err-long',
};
const { output, exitCode }: IReporterOutput = await cruise(rooms, options, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
const text = typeof output === 'string' ? output : JSON.stringify(output);
const seen = Number(/(\d+) modules/u.exec(text)?.[1] ?? 0);
process.stdout.write(`${text}\n`);
if (seen < 20) process.stdout.write(`only ${seen} modules were seen: the check is blind\n`);
process.exitCode = exitCode > 0 || seen < 20 ? 1 : 0;
