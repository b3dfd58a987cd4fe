import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { MeetingFile } from './index.ts';
import { statePartsOf } from './review-state.rules.ts';

/** What a management review has before it, assembled; of a closed one as it stood then. */
export function ReviewState({ meeting: { reviewState: state, fixedOn } }: { meeting: MeetingFile }) {
  const texts = useTexts();
  const { state: words } = texts.forum;
  return (
    <section aria-labelledby="state-title">
      <h2 id="state-title">{words.title}</h2>
      {state === null ? (
        <p class="empty">{words.notYours}</p>
      ) : (
        <>
          <p>
            {fixedOn ? words.fixed(fixedOn) : words.lede} {words.since(state.since, state.onDay)}
          </p>
          <div class="review-state">
            {statePartsOf(state, texts).map(({ title, lines, named }) => (
              <section key={title}>
                <h3>{title}</h3>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {named && (
                  <>
                    {named.title && <p class="sub">{named.title}</p>}
                    <ul>
                      {named.items.map((item) => (
                        <li key={item}>
                          <Verbatim text={item} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
