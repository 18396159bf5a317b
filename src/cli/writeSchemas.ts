/** `npm run schemas`: writes the JSON Schemas to `assessments/schema`, where YAML and JSON files refer to them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../catalog/jsonSchemas';

const FOLDER = fileURLToPath(new URL('../../assessments/schema', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(FOLDER, name), text);
