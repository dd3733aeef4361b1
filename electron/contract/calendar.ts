const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isRealDay(text: string): boolean {
  if (!pattern.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** True for YYYY, YYYY-MM or YYYY-MM-DD; facts are as exact as their source. */
export function isRealDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isRealDay(`${text}-01`);
  return isRealDay(text);
}

/** The calendar day of a moment where the reader is, YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
