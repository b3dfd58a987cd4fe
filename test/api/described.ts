import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

/** An answer, as far as it is looked at here. */
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: object }> }>;
}

/** The description of the API, as far as tests look into it. */
export interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

export async function fetchDescription(origin: string): Promise<Description> {
  const response = await fetch(`${origin}/api/openapi.json`);
  return (await response.json()) as Description;
}

/** Everything that is described: each address with each of its methods. */
export const operationsOf = ({ paths }: Description) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
};

/** Looks whether answers are as described: nothing missing, nothing wrong, and nothing more than is described. */
export function answerChecker(description: Description) {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true, formats });
  ajv.addSchema({ ...closed(description), $id: 'api' });
  const compiled = new Map<string, ValidateFunction>();
  /** What is wrong with an answer, as lines to read; empty where nothing. */
  return (method: string, path: string, { status, headers, body }: Answered): string[] => {
    const described = description.paths[path]?.[method]?.responses[status];
    if (!described) return [`${method} ${path} is not described to answer ${status}`];
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!described.content) return type === '' ? [] : [`a body of ${type} where none is described`];
    if (!described.content[type]) return [`${type} is not described for ${method} ${path} ${status}`];
    if (!/json$/.test(type)) return [];
    const at = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
    const schema = `api#/${at.map(escaped).join('/')}`;
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
    compiled.set(schema, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What is wrong with the examples of the schemas, by the schema's name. */
export function exampleFaults(description: Description): Record<string, string> {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true, formats });
  ajv.addSchema({ ...closed(description), $id: 'api' });
  const faults = Object.entries(description.components.schemas).flatMap(([name, schema]) =>
    ((schema as { examples?: unknown[] }).examples ?? []).flatMap((example) => {
      const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
      return validate(example) ? [] : [[name, ajv.errorsText(validate.errors)]];
    }),
  );
  return Object.fromEntries(faults);
}

/** The description with every object closed, so that what is not described is a fault. */
function closed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closed) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const inside = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  const isOpen = 'properties' in inside && inside['type'] === 'object' && !('additionalProperties' in inside);
  return (isOpen ? { ...inside, additionalProperties: false } : inside) as Part;
}
