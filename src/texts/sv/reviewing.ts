/** What the review itself puts into words; the words of its pages stand in review-pages.ts. */
export const reviewing = {
  /** Names an audit that a report gives no title. */
  untitled: 'Granskning utan titel',
};
