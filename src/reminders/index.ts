export { chooseMail, findReminderSettings, type ReminderSettings } from './choose-mail.ts';
export type { MailSettings } from './mailer.ts';
export { makeCalendarFeed, revokeCalendarFeed } from './make-calendar-feed.ts';
export { type CalendarShown, readCalendarFeed } from './read-calendar-feed.ts';
export { startReminders } from './start-reminders.ts';
