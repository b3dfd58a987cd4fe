/** A person whose name a paper holds, with what to say instead. */
export interface NamedPerson {
  readonly name: string;
  readonly title: string | null;
}
