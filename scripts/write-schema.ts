import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A contract as JSON Schema, draft 2020-12, with what it is called and when it is printed. */
export function jsonSchemaOf(contract: z.ZodType, title: string, description: string): object {
  const { $schema, ...rules } = z.toJSONSchema(contract, { target: 'draft-2020-12' });
  return { $schema, title, description, ...rules };
}

/** Writes a schema into the folder docs, formatted as everything else there. */
export function writeSchema(name: string, schema: object): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = `${root}docs/${name}`;
  const format = ['exec', '--', 'biome', 'format', `--stdin-file-path=${path}`];
  writeFileSync(path, execFileSync('npm', format, { input: JSON.stringify(schema, null, 2), cwd: root }));
}
