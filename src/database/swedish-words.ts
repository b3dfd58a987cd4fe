import { customType } from 'drizzle-orm/pg-core';

/** The stems of a Swedish text, for full-text search (tsvector). */
export const swedishWords = customType<{ data: string }>({ dataType: () => 'tsvector' });
