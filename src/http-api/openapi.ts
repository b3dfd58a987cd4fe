import type { OpenAPIHono } from '@hono/zod-openapi';
import packageFile from '../../package.json' with { type: 'json' };
import { examples } from './examples.ts';

const description = `
What the pages of Stadga do, for programs. Every address uses the same rules as the pages: a token may never do more
than the person it acts for.

**Token.** Make one on the page *Account → Tokens* and send it as \`Authorization: Bearer stadga_…\`. A token with the
scope \`read\` changes nothing. Cookies count for nothing here.

**Dates** are \`YYYY-MM-DD\`, points in time ISO 8601 in UTC. **Ids** are UUIDs. Texts are plain text; what comes from an
audit report is verbatim.

**Changing.** What can be changed carries a \`version\`. A change names the version that it was made from; where somebody
else has changed it since, the answer is 409 \`stale\`. What is left out of a PATCH stays as it was; \`null\` empties.

**Creating twice.** A program may give an audit or a recommendation an \`id\` of its own (a version 4 UUID). A second request with the
same id creates nothing and answers 409 \`idTaken\`: so a request whose answer was lost can be sent again.

Where a change answers with a thing, it is the thing as it now is, with the version that the next change names.

**Lists** come in pages: \`page\` from 1, \`size\` at most 200, \`total\` and links in the answer. A query parameter that
does not exist is refused rather than ignored.

**Problems** are RFC 9457 problem details (\`application/problem+json\`) with a \`code\` for programs, and sentences in
Swedish or English as \`Accept-Language\` asks. Bodies may have at most 5 MB.
`.trim();

/** The description of the whole API, made from the routes themselves. */
export function openApiDocument(api: OpenAPIHono) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Stadga',
      version: packageFile.version,
      description,
    },
    servers: [{ url: '/', description: 'This server.' }],
    security: [{ token: [] }],
    tags: [
      { name: 'organisation', description: 'The municipality, its bodies, people and roles.' },
      { name: 'register', description: 'Audits, recommendations, and what became of them.' },
      { name: 'papers', description: 'Papers for boards, auditors and the registration system.' },
      { name: 'readings', description: 'Reports that are read, reviewed and put into the register.' },
      { name: 'about', description: 'About the API itself.' },
    ],
  });
  const license = { name: 'EUPL-1.2', identifier: 'EUPL-1.2' };
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    name in examples ? { ...schema, examples: [examples[name]] } : schema,
  ]);
  const components = { ...document.components, schemas: Object.fromEntries(schemas) };
  return { ...document, info: { ...document.info, license }, components };
}
