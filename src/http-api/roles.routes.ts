import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { assignRole, endRole } from '../people/index.ts';
import { asked } from './authenticate.ts';
import { idParam, idSchema } from './described.ts';
import { newRoleSchema, roleAssignmentSchema, roleEndSchema } from './people.schema.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';

const tags = ['organisation'];
const roleParams = z.strictObject({
  ...idParam.shape,
  roleId: idSchema.openapi({ description: 'The id of the role assignment.' }),
});

/** The roles that people hold. */
export function roleRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/people/{id}/roles',
      operationId: 'assignRole',
      tags,
      summary: 'Give a person a role',
      description:
        'For administrators. A role that the person holds for that body on some of those days already is refused.',
      request: { params: idParam, body: jsonBody(newRoleSchema) },
      responses: { 201: created('The role.', roleAssignmentSchema), ...problems(...writing, 'notFound') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const result = await assignRole(asked(app, c), id, c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      c.header('Location', `/api/v1/people/${id}`);
      return c.json(result.role, 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/people/{id}/roles/{roleId}/end',
      operationId: 'endRole',
      tags,
      summary: 'Say which day a role ends',
      description: 'For administrators. The last administrator stays.',
      request: { params: roleParams, body: jsonBody(roleEndSchema) },
      responses: {
        200: json('The role, which ends on that day.', roleAssignmentSchema),
        204: nothing('The role was never held, and is gone.'),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const { id, roleId } = c.req.valid('param');
      const result = await endRole(asked(app, c), id, roleId, c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      return result.role ? c.json(result.role, 200) : c.body(null, 204);
    },
  );
  return routes;
}
