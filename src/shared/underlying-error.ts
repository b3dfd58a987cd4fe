/**
 * The error under a failed query. The query builder's own message repeats the query with its values,
 * which are people's words: nothing for a log or a sentence.
 */
export function underlyingError(error: unknown): unknown {
  const wraps = error instanceof Error && 'query' in error && error.cause instanceof Error;
  return wraps ? underlyingError(error.cause) : error;
}

/** What an unknown error says of itself. */
export function reasonOf(error: unknown): string {
  const under = underlyingError(error);
  return under instanceof Error ? under.message : String(under);
}
