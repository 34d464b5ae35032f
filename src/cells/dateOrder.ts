/** In which order texts such as 03/04/2026 give day and month. */
export const dateOrders = ['dmy', 'mdy'] as const;
/** Of years of two digits it may also be the year that comes first; that is seen, and never asked. */
export type DateOrder = (typeof dateOrders)[number] | 'ymd';

/** Day, month and year parted by slashes or dashes; points stand in dates with the day first only. */
export const turnedDate = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?:[,T\s]+(.+))?$/;
