/** The values that differ, before and after: what the change log keeps of a change. Null where nothing does. */
export function differences<Facts extends object>(
  before: Facts,
  after: Facts,
): { readonly before: Partial<Facts>; readonly after: Partial<Facts> } | null {
  const names = (Object.keys(after) as (keyof Facts)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (names.length === 0) return null;
  const only = (facts: Facts) =>
    Object.fromEntries(names.map((name) => [name, facts[name]])) as Partial<Facts>;
  return { before: only(before), after: only(after) };
}
