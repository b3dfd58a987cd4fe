/** What came of a step that the tables ask for. @throws where the rules refuse it: a mistake in the tables */
export function done<Outcome extends object>(
  changed: ({ readonly ok: true } & Outcome) | { readonly ok: false; readonly refusal: unknown },
): Outcome {
  if (!changed.ok) throw new Error(`The example is refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}
