/** A value as JSON tells it: moments as text (ISO 8601, UTC), lists as lists. */
type Sent<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Sent<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Sent<Value[Key]> }
      : Value;

/** Tells the types what JSON makes of a value; the value itself stays as it is. */
export const sent = <Value>(value: Value): Sent<Value> => value as Sent<Value>;
