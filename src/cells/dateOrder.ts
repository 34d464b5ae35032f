/** In which order texts such as 03/04/2026 give day and month. */
export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Day, month and year parted by slashes or dashes; points stand in dates with the day first only. */
export const turnedDate = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[,T\s]+(.+))?$/;
