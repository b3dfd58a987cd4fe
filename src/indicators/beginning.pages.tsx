import { useTexts } from '../web/page.ts';
import { starterKeys } from './starters.model.ts';

/** Nothing is defined: a set to begin with, in one press. */
export function Beginning({ mayDefine, withdrawn }: { mayDefine: boolean; withdrawn: number }) {
  const { list, starters } = useTexts().indicators;
  return (
    <>
      <p class="empty">
        {list.empty} {mayDefine ? list.emptyOfficer : list.emptyOther}
      </p>
      {mayDefine && (
        <>
          <form action="/indicators/starters" method="post" class="actions">
            <button type="submit">{list.start(starterKeys.length)}</button>
          </form>
          <details class="prose">
            <summary>{list.startShown}</summary>
            <dl>
              {starterKeys.map((key) => (
                <div key={key}>
                  <dt>{starters[key].name}</dt>
                  <dd>{starters[key].definition}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      {withdrawn > 0 && (
        <p>
          <a href="/indicators?view=withdrawn">
            {list.views.withdrawn} ({withdrawn})
          </a>
        </p>
      )}
    </>
  );
}
