import type { ImportKind } from '../../src/people/import/import.model.ts';
import { confirmImport, planImport, receiveList } from '../../src/people/index.ts';
import type { SignedInApp } from '../../src/web/request.ts';

/** Keeps a list for whoever asks, from its rows as CSV, and gives what it is asked for by. */
export async function storeList(app: SignedInApp, ...rows: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(rows.join('\r\n'));
  const received = await receiveList(
    app,
    (async function* () {
      yield bytes;
    })(),
  );
  if (!received.ok) throw new Error(`The list was refused: ${received.refusal}`);
  return received.sha256;
}

/** A list with something new, something changed, something unchanged and every kind of fault worth seeing. */
export const aListOfPeople = (known: { name: string; email: string }) => [
  'Namn;E-post;Titel;Roll;Nämnd;Från;Till;Telefon',
  `${known.name};${known.email};Kanslichef;Registrator;;2026-01-01;;1`,
  'Vera Lindås;vera.lindas@lindviken.example;Sekreterare;Nämndsekreterare;Socialnämnden;2026-01-01;;2',
  'Vera Lindås;vera.lindas@lindviken.example;;Anställd;Kommunledningsförvaltningen;;;2',
  'Nils Torphed;nils.torphed@lindviken;;Kung;Valnämnden;i dag;;3',
  'Olle Strömhult;olle.stromhult@lindviken.example;;Kung;Valnämnden;i dag;;4',
];

export const aListOfBodies = [
  'Nämnd;Valnämnden;VN;Kommunledningsförvaltningen',
  ';Socialnämnden;SN;Socialförvaltningen;Tekniska förvaltningen',
  'Bolag;;;',
];

/** Brings a list in, and gives the id of what was done. */
export async function bringIn(app: SignedInApp, kind: ImportKind, ...rows: string[]): Promise<string> {
  const sha256 = await storeList(app, ...rows);
  const planned = await planImport(app, { kind, sha256 });
  if (!planned.ok) throw new Error(`The list was refused: ${planned.refusal}`);
  const { fingerprint } = planned.plan;
  const done = await confirmImport(app, { kind, sha256, fingerprint });
  if (!done.ok) throw new Error(`The list was not brought in: ${done.refusal}`);
  return done.importId;
}
