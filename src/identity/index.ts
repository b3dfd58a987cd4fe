export { authorOf, inRequest, type RequestContext } from './request-context.ts';
export {
  type HeldRole,
  holds,
  holdsFor,
  type Requester,
  type TokenScope,
  tokenScopes,
} from './requester.model.ts';
