import type { Context } from 'hono';
import type { App } from '../compose.ts';
import { mayInvite } from '../identity/invitation.policy.ts';
import { findOrganisation, historyOf } from '../organisation/index.ts';
import type { InvalidField } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { findNames, findPerson } from './index.ts';
import { mayManageOrganisation } from './people.policy.ts';
import type { Person } from './person.model.ts';
import { PersonPage, type PersonPageProps } from './person.pages.tsx';
import type { PersonFault, RoleFault } from './person-entry.model.ts';
import { PersonFormPage } from './person-form.pages.tsx';
import type { PersonTyped } from './person-form.view.ts';
import { showValue } from './show-value.view.ts';

/** A sentence for each field that has to be put right. */
export function errorsOf(c: Context, fields: readonly InvalidField<PersonFault | RoleFault>[]): FieldError[] {
  const { faults, fieldNames } = texts[chooseLanguage(c)].people;
  return fields.map(({ field, code }) => ({ field, message: faults[code](fieldNames[field] ?? field) }));
}

interface PersonFormAnswer {
  readonly person: Pick<Person, 'id' | 'name'> | null;
  readonly typed: PersonTyped;
  /** What the form was opened with; none for a new person. */
  readonly was?: Omit<PersonTyped, 'version'> | null;
  readonly errors?: FieldError[];
  /** Where somebody else has saved meanwhile: the fields that both have changed, and what is saved in them. */
  readonly saved?: readonly { readonly field: string; readonly value: string }[];
}

/** The form of a person, for those who may fill it in. */
export function answerPersonForm(
  app: App,
  c: Context,
  { person, typed, was = null, errors = [], saved }: PersonFormAnswer,
): Response {
  if (!mayManageOrganisation(signedIn(app, c).requester)) return answerError(c, 'forbidden');
  const { organisation, people } = texts[chooseLanguage(c)];
  const { stale: words } = organisation;
  const label = (field: string) => people.history.labels[field] ?? field;
  const stale = saved?.map(({ field, value }) => words.field(label(field), value || words.empty)) ?? null;
  const page = <PersonFormPage {...{ person, typed, was, errors, stale }} />;
  return renderPage(c, page, errors.length > 0 || stale ? 422 : 200);
}

/** The page of a person; with what could not be done, where something could not. */
export async function answerPerson(
  app: App,
  c: Context,
  id: string,
  more: Partial<Pick<PersonPageProps, 'role' | 'errors' | 'refusedEnd'>> = {},
): Promise<Response> {
  const context = signedIn(app, c);
  const file = await findPerson(context, id);
  if (!file) return answerError(c, 'notFound');
  const { bodies } = await findOrganisation(context);
  const { requester } = context;
  const today = swedishDay(context.now());
  const { organisation, people: words, roles } = texts[chooseLanguage(c)];
  const names = await findNames(context, file.changes?.map(({ personId }) => personId) ?? []);
  const history =
    file.changes &&
    historyOf(
      file.changes,
      names,
      { ...words.history, shared: organisation.history },
      showValue(roles, words.person.whole, bodies),
    );
  const {
    role = { role: '', bodyId: '', fromDate: today, toDate: '' },
    errors = [],
    refusedEnd = null,
  } = more;
  const may = { mayChange: mayManageOrganisation(requester), mayInvite: mayInvite(requester) };
  const page = <PersonPage {...{ file, bodies, history, today, role, errors, refusedEnd, ...may }} />;
  return renderPage(c, page, errors.length > 0 ? 422 : 200);
}
