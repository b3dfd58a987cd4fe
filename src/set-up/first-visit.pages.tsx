import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';

/** The first page of a Stadga that nobody has set up. */
export function FirstVisitPage() {
  const { first } = useTexts().setUp;
  return (
    <Layout title={first.title}>
      <h1>{first.title}</h1>
      <p class="lede">{first.lede}</p>
      <div class="ways">
        <section aria-labelledby="own">
          <h2 id="own">{first.ownTitle}</h2>
          <p>{first.own}</p>
          <p>
            <a class="button" href="/set-up">
              {first.ownLink}
            </a>
          </p>
        </section>
        <section aria-labelledby="example">
          <h2 id="example">{first.exampleTitle}</h2>
          <p>{first.example}</p>
          <form action="/set-up/example" method="post">
            <button type="submit" class="quiet">
              {first.exampleSubmit}
            </button>
          </form>
        </section>
      </div>
    </Layout>
  );
}

/** For whoever comes to set up what somebody else has just set up. */
export function AlreadySetUpPage() {
  const { already } = useTexts().setUp;
  return (
    <Layout title={already.title} error>
      <h1>{already.title}</h1>
      <p class="lede">{already.body}</p>
      <p>
        <a class="button" href="/sign-in">
          {already.toSignIn}
        </a>
      </p>
    </Layout>
  );
}
