import type { BodyKind, TiedBody } from '../organisation/body.model.ts';
import { DataTable } from '../web/components/data-table.tsx';
import type { FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { useTexts } from '../web/page.ts';
import type { RoleAssignment } from './person.model.ts';
import { dayBefore, type RoleTyped, roleState } from './person-form.view.ts';
import { roleNames } from './role.model.ts';

interface RoleTableProps {
  personId: string;
  roles: readonly RoleAssignment[];
  bodies: readonly TiedBody[];
  /** YYYY-MM-DD. */
  today: string;
  mayChange: boolean;
  /** The role whose last day could not be taken, and why. */
  refused: { roleId: string; typed: string } | null;
}

/** The roles of a person, coming and past ones too, each with a way to end it. */
export function RoleTable({ personId, roles: held, bodies, today, mayChange, refused }: RoleTableProps) {
  const { people: words, roles } = useTexts();
  const { person } = words;
  const columns = person.roleColumns;
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const ending = {
    header: columns.end,
    cell: (role: RoleAssignment) =>
      roleState(role, today) !== 'past' && (
        <EndForm {...{ personId, role, today }} typed={refused?.roleId === role.id ? refused.typed : null} />
      ),
  };
  return (
    <DataTable
      caption={person.roleCount(held.length)}
      rows={[...held]}
      columns={[
        { header: columns.role, cell: ({ role }) => roles[role] },
        {
          header: columns.body,
          cell: ({ bodyId }) => <bdi>{(bodyId && names.get(bodyId)) ?? person.whole}</bdi>,
        },
        { header: columns.from, cell: ({ fromDate }) => <span class="day">{fromDate}</span> },
        {
          header: columns.to,
          cell: ({ toDate }) => <span class="day">{toDate ?? person.untilFurther}</span>,
        },
        { header: columns.state, cell: (role) => person.states[roleState(role, today)] },
        ...(mayChange ? [ending] : []),
      ]}
    />
  );
}

interface EndFormProps {
  personId: string;
  role: RoleAssignment;
  today: string;
  /** What was typed and could not be taken; null where nothing was. */
  typed: string | null;
}

/** A role that is held gets a last day; one that has not begun is taken away. */
function EndForm({ personId, role, today, typed }: EndFormProps) {
  const { people, roles } = useTexts();
  const { person: words } = people;
  const { id, fromDate, toDate } = role;
  const name = roles[role.role];
  const isComing = roleState(role, today) === 'coming';
  const field = `lastDay-${id}`;
  return (
    <form class="end-role" action={`/people/${personId}/roles/${id}/end`} method="post">
      <input type="hidden" name="seen" value={toDate ?? ''} />
      {isComing ? (
        <input type="hidden" name="lastDay" value={dayBefore(fromDate)} />
      ) : (
        <>
          <label for={field} class="sr-only">
            {words.lastDayOf(name)}
          </label>
          <input
            type="text"
            id={field}
            name="lastDay"
            required
            maxLength={20}
            size={10}
            value={typed ?? today}
            aria-invalid={typed === null ? undefined : 'true'}
          />
        </>
      )}
      <button
        type="submit"
        class="quiet"
        id={isComing ? field : undefined}
        aria-label={isComing ? words.removeRoleOf(name) : words.endRole(name)}
      >
        {isComing ? words.removeRole : words.end}
      </button>
    </form>
  );
}

interface RoleFormProps {
  personId: string;
  typed: RoleTyped;
  bodies: readonly TiedBody[];
  errors: FieldError[];
}

/** Gives a person another role. */
export function RoleForm({ personId, typed, bodies, errors }: RoleFormProps) {
  const { people, roles } = useTexts();
  const { roleForm: words } = people;
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  const day = (name: 'fromDate' | 'toDate', label: string, hint: string) => (
    <FormField
      name={name}
      label={label}
      hint={hint}
      error={errorAt(name)}
      control={(attributes) => (
        <input type="text" maxLength={20} size={12} value={typed[name]} {...attributes} />
      )}
    />
  );
  return (
    <form class="stacked" action={`/people/${personId}/roles`} method="post">
      <FormField
        name="role"
        label={words.role}
        error={errorAt('role')}
        control={(attributes) => (
          <select required {...attributes}>
            <option value="">{words.choose}</option>
            {roleNames.map((role) => (
              <option key={role} value={role} selected={role === typed.role}>
                {roles[role]}
              </option>
            ))}
          </select>
        )}
      />
      <FormField
        name="bodyId"
        label={words.body}
        hint={words.bodyHint}
        error={errorAt('bodyId')}
        control={(attributes) => (
          <select {...attributes}>
            <option value="">{people.person.whole}</option>
            <BodyOptions bodies={bodies} chosen={typed.bodyId} />
          </select>
        )}
      />
      {day('fromDate', words.from, words.dayHint)}
      {day('toDate', words.to, words.toHint)}
      <div class="actions">
        <button type="submit">{words.submit}</button>
      </div>
    </form>
  );
}

/** The bodies that exist, kind by kind; the council holds no roles. */
const kinds: readonly BodyKind[] = ['board', 'administration', 'centralFunction', 'company'];

function BodyOptions({ bodies, chosen }: { bodies: readonly TiedBody[]; chosen: string }) {
  const { sections } = useTexts().organisation;
  return (
    <>
      {kinds.map((kind) => {
        const own = bodies.filter((body) => body.kind === kind && body.endedOn === null);
        if (own.length === 0) return null;
        return (
          <optgroup key={kind} label={sections[kind]}>
            {own.map(({ id, name }) => (
              <option key={id} value={id} selected={id === chosen}>
                {name}
              </option>
            ))}
          </optgroup>
        );
      })}
    </>
  );
}
