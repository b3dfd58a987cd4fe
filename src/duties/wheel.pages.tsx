import { Banner } from '../web/components/banner.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { CollisionList } from './collisions.pages.tsx';
import { dutyKinds } from './duty.model.ts';
import { municipalityChoice } from './duty.view.ts';
import type { Wheel } from './index.ts';
import { starterSet } from './starter-set.rules.ts';
import { derivedKinds } from './wheel.model.ts';
import { wheelAddress } from './wheel.view.ts';
import { WheelDrawing } from './wheel-drawing.pages.tsx';
import { WheelList } from './wheel-list.pages.tsx';
import { WheelLoad } from './wheel-load.pages.tsx';

/** How many collisions a page tells of. */
const mostCollisions = 30;

/** The year of recurring duties: a wheel and a list, what collides, and the load of each month. */
export function YearWheelPage({ shown }: { shown: Wheel }) {
  const { duties } = useTexts();
  const { year, filter, mayAdd, duties: totals } = shown;
  const narrowed =
    filter.body !== null || filter.owner !== null || filter.kind !== null || filter.month !== null;
  const ofBody = filter.body === shown.municipalityId ? municipalityChoice : filter.body;
  const late = new URLSearchParams({ view: 'overdue' });
  if (ofBody) late.set('body', ofBody);
  if (filter.owner) late.set('owner', filter.owner);
  return (
    <Layout title={duties.titleOf(year)} section="/year-wheel" wide>
      <h1>{duties.titleOf(year)}</h1>
      <p class="lede">{duties.lede}</p>
      <p class="actions">
        {mayAdd && (
          <a class="button" href={`/year-wheel/new${ofBody ? `?body=${ofBody}` : ''}`}>
            {duties.add}
          </a>
        )}
        <a class="button quiet" href={`/year-wheel/duties${ofBody ? `?body=${ofBody}` : ''}`}>
          {duties.all}
        </a>
      </p>
      <p class="year-steps">
        <a href={wheelAddress(filter, { year: year - 1, month: null })}>{duties.previous(year - 1)}</a>{' '}
        <a href={wheelAddress(filter, { year: year + 1, month: null })}>{duties.next(year + 1)}</a>
      </p>
      <Choices shown={shown} />
      {narrowed && (
        <p class="shown">
          <a href={wheelAddress({ year, month: null, body: null, owner: null, kind: null })}>
            {duties.filter.reset}
          </a>
        </p>
      )}
      {totals.overdue > 0 && (
        <Banner tone="error" title={duties.late(totals.overdue)}>
          <a href={`/year-wheel/duties?${late}`}>{duties.showLate}</a>
        </Banner>
      )}
      <Starters shown={shown} />
      <div class="wheel-and-list">
        <div>
          <WheelDrawing shown={shown} />
          <Collisions shown={shown} />
        </div>
        <WheelList shown={shown} />
      </div>
      <WheelLoad shown={shown} />
    </Layout>
  );
}

function Choices({ shown: { year, filter, choices, municipalityId } }: { shown: Wheel }) {
  const { duties, year: yearTexts } = useTexts();
  const { filter: words } = duties;
  const named = (all: string, of: Wheel['choices']['bodies']) => [
    { value: '', text: all },
    ...of.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const [all, ...bodies] = named(words.allBodies, choices.bodies);
  return (
    <Filter action="/year-wheel" label={words.label} submit={words.submit}>
      <input type="hidden" name="year" value={year} />
      {filter.month !== null && <input type="hidden" name="month" value={filter.month} />}
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[...(all ? [all] : []), { value: municipalityId, text: duties.municipality }, ...bodies]}
      />
      <Choice
        name="owner"
        label={words.owner}
        value={filter.owner ?? ''}
        options={named(words.allOwners, choices.owners)}
      />
      <Choice
        name="kind"
        label={words.kind}
        value={filter.kind ?? ''}
        options={[
          { value: '', text: words.allKinds },
          { value: 'duties', text: words.ownDuties },
          ...dutyKinds.map((kind) => ({ value: `duty.${kind}`, text: words.ofDuty(duties.kinds[kind]) })),
          ...derivedKinds.map((kind) => ({ value: kind, text: yearTexts.kinds[kind] })),
        ]}
      />
    </Filter>
  );
}

/** A body that has no duties may begin with those that one usually has. */
function Starters({ shown }: { shown: Wheel }) {
  const { starter: words } = useTexts().duties;
  const { filter, mayAdd, duties: totals, starters } = shown;
  const isEmpty = mayAdd && totals.inUse === 0 && filter.body === null && filter.owner === null;
  if (starters.length > 0) {
    return (
      <>
        {starters.map((body) => (
          <Starter key={body.id} body={body} shown={shown} />
        ))}
      </>
    );
  }
  return isEmpty ? (
    <p class="empty">
      {words.nothing} {words.choose}
    </p>
  ) : null;
}

function Starter({
  body,
  shown: { today, municipalityId },
}: {
  body: Wheel['starters'][number];
  shown: Wheel;
}) {
  const texts = useTexts();
  const { starter: words, municipality } = texts.duties;
  const isWide = body.id === municipalityId;
  const set = starterSet(isWide ? 'municipality' : 'body', today, texts);
  return (
    <form class="wheel-starter" action="/year-wheel/start" method="post">
      <h2>{words.title(isWide ? municipality : body.name)}</h2>
      <p>{isWide ? words.ofMunicipality : words.body}</p>
      <details>
        <summary>{words.what}</summary>
        <ul>
          {set.map(({ title, nextOn, rhythmMonths }) => (
            <li key={title}>
              {title}{' '}
              <span class="sub">
                {texts.duties.rhythm(rhythmMonths)}, {nextOn}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <input type="hidden" name="bodyId" value={isWide ? municipalityChoice : body.id} />
      <p class="actions">
        <button type="submit">{words.submit(set.length)}</button>
      </p>
    </form>
  );
}

function Collisions({ shown: { collisions } }: { shown: Wheel }) {
  const { collisions: words } = useTexts().duties;
  const told = collisions.slice(0, mostCollisions);
  return (
    <section aria-labelledby="collisions">
      <h2 id="collisions">{words.title}</h2>
      {collisions.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <p>{words.lede}</p>
          {told.length < collisions.length && (
            <p class="aside">{words.more(told.length, collisions.length)}</p>
          )}
          <CollisionList collisions={told} />
        </>
      )}
    </section>
  );
}
