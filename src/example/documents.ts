import {
  acknowledge,
  addDocument,
  decideVersion,
  noteRevision,
  saveDraft,
  saveDraftFile,
  withdrawDocument,
} from '../documents/index.ts';
import { type EvidenceContext, receiveFile } from '../evidence/index.ts';
import { findRequester } from '../identity/index.ts';
import type { Calendar } from './calendar.ts';
import { type ExampleDocument, wholeDocuments } from './documents.tables.ts';
import { ownDocuments } from './documents-of-bodies.tables.ts';
import { done } from './done.ts';
import { linesAsPdf } from './evidence-files.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<EvidenceContext, 'requester'> & { readonly organisationId: string };

/** When what had been decided on paper was entered; what came later was entered as it came. */
const entered = -410;

/**
 * The governing documents: what was decided before Stadga entered at once, what came later as it came, and what people
 * have read and revised since.
 */
export function stepsOfDocuments(world: World, ids: Ids, calendar: Calendar): TimedStep[] {
  const known = new Map<string, string>();
  return [...wholeDocuments, ...ownDocuments].flatMap((document, at) =>
    new Steps(world, ids, calendar, known, document, at).all(),
  );
}

/** What happens to one document, in the order of its time. */
class Steps {
  /** The document's version as the use cases count it. */
  #version = 1;
  readonly #steps: TimedStep[] = [];
  readonly world: World;
  readonly ids: Ids;
  readonly calendar: Calendar;
  /** Ids by title. */
  readonly known: Map<string, string>;
  readonly document: ExampleDocument;
  /** Which in order, so that each has minutes of its own. */
  readonly nth: number;

  constructor(
    world: World,
    ids: Ids,
    calendar: Calendar,
    known: Map<string, string>,
    document: ExampleDocument,
    nth: number,
  ) {
    this.world = world;
    this.ids = ids;
    this.calendar = calendar;
    this.known = known;
    this.document = document;
    this.nth = nth;
  }

  all(): TimedStep[] {
    const { document } = this;
    this.#at(entered, document.by, async (context) => {
      this.known.set(document.title, done(await addDocument(context, this.#facts())).id);
    });
    for (const version of document.versions) this.#versionSteps(version);
    if (document.revised) this.#revisionStep(document.revised);
    for (const reader of document.readBy ?? []) {
      const number = document.versions.filter(({ decided }) => decided).length;
      this.#at(-25, reader, async (context) => {
        done(await acknowledge(context, this.#id, { number }));
      });
    }
    const { withdrawn } = document;
    if (withdrawn) {
      this.#at(-60, document.by, async (context) => {
        done(await withdrawDocument(context, this.#id, { version: this.#version, reason: withdrawn }));
      });
    }
    return this.#steps;
  }

  #versionSteps({ text, file, changes, decided }: ExampleDocument['versions'][number]): void {
    const { document } = this;
    const on = decided && this.calendar.dateOf(decided.on);
    const isOld = on !== undefined && on < this.calendar.dateOf(entered);
    const day = decided && !isOld ? decided.on : decided ? entered : -12;
    this.#at(day, document.by, async (context) => {
      const said = { changes: changes ?? null };
      if (file) await saveAsFile(context, this.#id, said, { name: file, text });
      else done(await saveDraft(context, this.#id, { text, ...said }));
    });
    if (!decided || !on) return;
    const { by, item = null, number = null } = decided;
    const who =
      typeof by === 'string' ? { decidedByBodyId: this.ids.bodies[by] } : { decidedByRole: by.office };
    this.#at(day, document.notedBy ?? document.by, async (context) => {
      const decision = { version: 1, decidedOn: on, minuteItem: item, registryNumber: number };
      done(await decideVersion(context, this.#id, { ...decision, ...who }));
      this.#version += 1;
    });
  }

  #revisionStep({ on, note, toBeChanged }: NonNullable<ExampleDocument['revised']>): void {
    this.#at(on, this.document.by, async (context) => {
      const outcome = toBeChanged ? 'toBeChanged' : 'unchanged';
      const revision = { version: this.#version, onDay: this.calendar.dateOf(on), outcome, note } as const;
      done(await noteRevision(context, this.#id, revision));
      this.#version += 1;
    });
  }

  get #id(): string {
    const id = this.known.get(this.document.title);
    if (!id) throw new Error(`${this.document.title} is not there yet`);
    return id;
  }

  #facts(): Parameters<typeof addDocument>[1] {
    const { kind, title, body, parent, owner, ownerRole, revisedBy, followedUpBy, rhythm, readers, related } =
      this.document;
    const idOf = (other: string) => this.known.get(other);
    return {
      kind,
      title,
      bodyId: body ? this.ids.bodies[body] : null,
      parentId: (parent && idOf(parent)) ?? null,
      ownerPersonId: owner ? this.ids.people[owner] : null,
      ownerRole: ownerRole ?? null,
      revisedBy: revisedBy ?? null,
      followedUpBy: followedUpBy ?? null,
      rhythmMonths: rhythm ?? null,
      wantsAcknowledgement: readers !== undefined,
      readers: (readers ?? []).map((reader) => ({
        bodyId: reader.body ? this.ids.bodies[reader.body] : null,
        role: reader.role ?? null,
      })),
      relatedIds: (related ?? []).flatMap((other) => idOf(other) ?? []),
    };
  }

  /** What somebody does on a day, at a minute of its own. */
  #at(day: number | string, person: PersonKey, take: (context: EvidenceContext) => Promise<void>): void {
    const { world, ids, calendar, nth } = this;
    const at = calendar.momentOf(day, nth * 20 + this.#steps.length);
    this.#steps.push({
      at,
      take: async () => {
        const found = await findRequester(world, world.organisationId, ids.people[person]);
        if (!found) throw new Error(`The example has no ${person}`);
        await take({ ...world, requester: found.requester, now: () => at });
      },
    });
  }
}

/** The words as a PDF; what is read out of it is known, so that no process has to read it. */
async function saveAsFile(
  context: EvidenceContext,
  id: string,
  said: { readonly changes: string | null },
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  async function* content() {
    yield linesAsPdf(text.split('\n'));
  }
  const received = await receiveFile(context, { fileName: name, content: content() });
  if (!received.ok) throw new Error(`The example's ${name} is not taken: ${received.fault}`);
  done(await saveDraftFile(context, id, said, { ok: true, received, text }));
}
