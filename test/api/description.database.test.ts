import { type SpecData, Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/http-api/api.ts';
import { examples } from '../../src/http-api/examples.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type Description, exampleFaults, fetchDescription, operationsOf } from './described.ts';

let server: TestServer;
let description: Description;
beforeAll(async () => {
  server = await startTestServer();
  description = await fetchDescription(server.origin);
});
afterAll(() => server.stop());

test('it is valid OpenAPI 3.1, and needs no token', async () => {
  const { valid, errors } = await new Validator().validate(
    structuredClone(description) as unknown as SpecData,
  );
  expect({ valid, errors, version: description.openapi }).toEqual({
    valid: true,
    errors: undefined,
    version: '3.1.0',
  });
});

test('a description with a fault would be found', async () => {
  const faulty = { ...structuredClone(description), paths: { '/x': { get: { responses: 'none' } } } };
  expect((await new Validator().validate(faulty)).valid).toBe(false);
});

test('every address that answers is described, and every one described answers', () => {
  const answering = createApi(server.app)
    .routes.filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`);
  const described = operationsOf(description).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.length).toBeGreaterThan(8);
  expect([...new Set(answering)].toSorted()).toEqual(described.toSorted());
});

describe('everything in it is told', () => {
  const each = () => operationsOf(description);

  test('each operation has a name of its own, a summary, and says what problems it may answer with', () => {
    const names = each().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operation } of each()) {
      expect(operation.summary).toMatch(/^[A-Z].{5,}/);
      const problems = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
      expect(problems.map(([status]) => status)).toContain('500');
      for (const [, { content }] of problems) expect(content).toHaveProperty('application/problem+json');
    }
  });

  test('each asks for a token but those about problems', () => {
    const open = each().filter(({ operation }) => operation.security?.length === 0);
    expect(open.map(({ path }) => path)).toEqual(['/api/v1/problems', '/api/v1/problems/{code}']);
    const guarded = each().filter(({ operation }) => !open.some((other) => other.operation === operation));
    for (const { operation } of guarded) expect(Object.keys(operation.responses)).toContain('401');
  });

  test('each body that may be sent, and what is answered most, has an example that is as described', () => {
    const names = each().flatMap(({ operation }) =>
      Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => {
        const [, name] = /schemas\/(.+)$/.exec((schema as { $ref?: string }).$ref ?? '') ?? [];
        return name ? [name] : [];
      }),
    );
    const { schemas } = description.components;
    expect(names.length).toBeGreaterThan(20);
    expect(
      [...names, 'Recommendation', 'Totals', 'Problem'].filter(
        (name) => !('examples' in (schemas[name] ?? {})),
      ),
    ).toEqual([]);
    expect(exampleFaults(description)).toEqual({});
    const wrong = {
      ...description.components,
      schemas: { ...schemas, Totals: { ...schemas['Totals'], examples: [{}] } },
    };
    expect(Object.keys(exampleFaults({ ...description, components: wrong }))).toEqual(['Totals']);
  });

  test('no example belongs to nothing', () => {
    expect(Object.keys(examples).filter((name) => !(name in description.components.schemas))).toEqual([]);
  });

  test('each value that may be sent is described in words', () => {
    const wordless = each().flatMap(({ path, operation }) => [
      ...(operation.parameters ?? [])
        .filter((parameter) => !('description' in (parameter as { schema?: object; description?: string })))
        .map(({ name }) => `${path} ${name}`),
      ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
        wordlessIn(schema, path),
      ),
    ]);
    expect(wordless).toEqual([]);
  });
});

/** Properties without a description, in a schema that is sent. */
function wordlessIn(schema: object, at: string): string[] {
  const seen = resolved(schema) as {
    properties?: Record<string, object>;
    items?: object;
    oneOf?: object[];
  };
  return [
    ...Object.entries(seen.properties ?? {})
      .filter(([, property]) => !('description' in resolved(property)))
      .map(([name]) => `${at} ${name}`),
    ...(seen.items ? wordlessIn(seen.items, at) : []),
    ...(seen.oneOf ?? []).flatMap((one) => wordlessIn(one, at)),
  ];
}

function resolved(schema: object): object {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec((schema as { $ref?: string }).$ref ?? '') ?? [];
  return name ? (description.components.schemas[name] ?? {}) : schema;
}
