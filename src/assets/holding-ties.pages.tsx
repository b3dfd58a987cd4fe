import type { ComponentChildren } from 'preact';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { holdingAddress } from './holding.model.ts';
import type { DependencyShown, HoldingFile, SystemNamed } from './index.ts';

/** A system by name, body and hosting; a link where its page opens. */
export function SystemName({ system }: { system: Pick<SystemNamed, 'id' | 'name' | 'opens'> }) {
  if (!system.opens) return <Verbatim text={system.name} />;
  return (
    <a href={`${holdingAddress.system}/${system.id}`}>
      <Verbatim text={system.name} />
    </a>
  );
}

interface PartProps {
  id: string;
  title: string;
  none: string;
  isEmpty: boolean;
  add: { readonly to: string; readonly text: string } | null;
  children: ComponentChildren;
}

function Part({ id, title, none, isEmpty, add, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isEmpty ? <p class="empty">{none}</p> : <ul class="action-ties">{children}</ul>}
      {add && (
        <p class="actions">
          <a class="button quiet" href={add.to}>
            {add.text}
          </a>
        </p>
      )}
    </section>
  );
}

/** The button that takes a tie away. */
function Untie({ to, name, fields }: { to: string; name: string; fields: Readonly<Record<string, string>> }) {
  const { page } = useTexts().assets;
  return (
    <form action={to} method="post">
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <button type="submit" class="quiet" aria-label={page.untieOf(name)}>
        {page.untie}
      </button>
    </form>
  );
}

/** Where the information is. */
export function SystemsOfAsset({ holding }: { holding: HoldingFile }) {
  const { assets } = useTexts();
  const { page } = assets;
  const here = `${holdingAddress.asset}/${holding.id}`;
  return (
    <Part
      id="systems"
      title={page.systems}
      none={page.systemsNone}
      isEmpty={holding.systems.length === 0}
      add={holding.mayChange ? { to: `${here}/systems`, text: page.systemsAdd } : null}
    >
      {holding.systems.map((system) => (
        <li key={system.id}>
          <div>
            <SystemName system={system} />{' '}
            <span class="sub">
              {system.bodyName}
              {system.hosting && ` · ${assets.hostings[system.hosting]}`}
            </span>
          </div>
          {holding.mayChange && (
            <Untie to={`${here}/systems/remove`} name={system.name} fields={{ systemId: system.id }} />
          )}
        </li>
      ))}
    </Part>
  );
}

/** What information the system handles; of others' only whose it is. */
export function AssetsInSystem({ holding }: { holding: HoldingFile }) {
  const { page } = useTexts().assets;
  const here = `${holdingAddress.system}/${holding.id}`;
  return (
    <Part
      id="assets"
      title={page.assets}
      none={page.assetsNone}
      isEmpty={holding.assets.length === 0}
      add={holding.mayChange ? { to: `${here}/assets`, text: page.assetsAdd } : null}
    >
      {holding.assets.map(({ id, name, bodyName }) => (
        <li key={id}>
          <div>
            {name === null ? (
              page.assetOf(bodyName)
            ) : (
              <>
                <a href={`${holdingAddress.asset}/${id}`}>
                  <Verbatim text={name} />
                </a>{' '}
                <span class="sub">{bodyName}</span>
              </>
            )}
          </div>
          {holding.mayChange && name !== null && (
            <Untie to={`${here}/assets/remove`} name={name} fields={{ assetId: id }} />
          )}
        </li>
      ))}
    </Part>
  );
}

/** What a system depends on, and what depends on it. */
export function DependenciesOfSystem({ holding }: { holding: HoldingFile }) {
  const { page } = useTexts().assets;
  const here = `${holdingAddress.system}/${holding.id}`;
  const of = (way: DependencyShown['way']) => holding.dependencies.filter((each) => each.way === way);
  const [needs, isNeeded] = [of('needs'), of('isNeeded')];
  const entry = (each: DependencyShown, own: boolean) => (
    <li key={`${each.id}${each.dependency}`}>
      <Dependency dependency={each} />
      {own && holding.mayChange && (
        <Untie
          to={`${here}/depend/remove`}
          name={each.name}
          fields={{ dependsOnId: each.id, kind: each.dependency }}
        />
      )}
    </li>
  );
  return (
    <>
      <Part
        id="needs"
        title={page.needs}
        none={page.needsNone}
        isEmpty={needs.length === 0}
        add={holding.mayChange ? { to: `${here}/depend`, text: page.needsAdd } : null}
      >
        {needs.map((each) => entry(each, true))}
      </Part>
      <Part
        id="is-needed"
        title={page.isNeeded}
        none={page.isNeededNone}
        isEmpty={isNeeded.length === 0}
        add={null}
      >
        {isNeeded.map((each) => entry(each, false))}
      </Part>
    </>
  );
}

function Dependency({ dependency }: { dependency: DependencyShown }) {
  const { assets } = useTexts();
  const { bodyName, hosting, what } = dependency;
  return (
    <div>
      <SystemName system={dependency} />{' '}
      <span class="sub">
        {bodyName}
        {hosting && ` · ${assets.hostings[hosting]}`}
      </span>
      <span class="line">
        {assets.dependencies[dependency.dependency]}
        {what && (
          <>
            : <Verbatim text={what} />
          </>
        )}
      </span>
    </div>
  );
}
