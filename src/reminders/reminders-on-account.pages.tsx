import { formatMoment } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { ReminderSettings } from './index.ts';
import { mailLanguages, mailRhythms } from './reminder.model.ts';

export interface RemindersProps {
  readonly settings: ReminderSettings;
  /** Whether this server sends mail at all. */
  readonly sendsMail: boolean;
}

/** On a person's account: how often they want mail, and their private calendar. */
export function RemindersOnAccount({ settings, sendsMail }: RemindersProps) {
  const { reminders } = useTexts();
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{reminders.title}</h2>
      <MailChoice settings={settings} sendsMail={sendsMail} />
      <h3>{reminders.calendarTitle}</h3>
      <p class="next">{reminders.calendarNote}</p>
      {settings.calendarMadeAt !== null && (
        <p>{reminders.calendarMade(formatMoment(settings.calendarMadeAt))}</p>
      )}
      <div class="actions">
        <form action="/account/calendar" method="post">
          <button type="submit" class={settings.calendarMadeAt === null ? undefined : 'quiet'}>
            {settings.calendarMadeAt === null ? reminders.make : reminders.makeAnew}
          </button>
        </form>
        {settings.calendarMadeAt !== null && (
          <form action="/account/calendar/revoke" method="post">
            <button type="submit" class="quiet">
              {reminders.revoke}
            </button>
          </form>
        )}
      </div>
      {settings.calendarMadeAt !== null && <p class="next">{reminders.makeAnewNote}</p>}
    </section>
  );
}

function MailChoice({ settings: { rhythm, language }, sendsMail }: RemindersProps) {
  const { reminders } = useTexts();
  const { isExample } = usePage().organisation;
  return (
    <>
      <h3>{reminders.mailTitle}</h3>
      <p class="next">{reminders.mailNote}</p>
      {isExample && <p>{reminders.mailExample}</p>}
      {!isExample && !sendsMail && <p>{reminders.mailOff}</p>}
      <form class="stacked" action="/account/mail" method="post">
        <fieldset class="field">
          <legend>{reminders.rhythm}</legend>
          {mailRhythms.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="rhythm" value={each} checked={each === rhythm} />
              {reminders.rhythms[each]}
            </label>
          ))}
        </fieldset>
        <fieldset class="field">
          <legend>{reminders.inLanguage}</legend>
          {mailLanguages.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="language" value={each} checked={each === language} />
              <span lang={each}>{reminders.languages[each]}</span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit">{reminders.save}</button>
        </div>
      </form>
    </>
  );
}
