const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of an ISO 8601 date, time or both, as strict files hold them; null for other text. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  if (/^\d{2}:\d{2}/.test(text)) return timeOfDay(text);
  const time = Date.parse(/[Zz]$|[+-]\d{2}:\d{2}$/.test(text) || text.length <= 10 ? text : `${text}Z`);
  if (Number.isNaN(time)) return null;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

function timeOfDay(text: string): number | null {
  const time = Date.parse(`1970-01-01T${text.replace(/Z$/i, '')}Z`);
  return Number.isNaN(time) ? null : time / DAY;
}
