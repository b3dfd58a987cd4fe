const office = 'application/vnd.openxmlformats-officedocument';

/** What files made and taken in here are called on the network (IANA media types). */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv',
  zip: 'application/zip',
} as const;
