/** The Persian solar calendar, as the platform's own `persian` calendar counts it. */

export interface JalaliDay {
  year: number;
  /** 1 (Farvardin) to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAY = 86_400_000;
/** By how many days a month of the guess below may be too short, with the start's own leeway. */
const LEEWAY = 14;

const NUMBERS = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function dayAt(time: number): JalaliDay {
  const parts = NUMBERS.formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const isoAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The Jalali day of an ISO day `YYYY-MM-DD`; null where the text is no day. */
export function jalaliOf(iso: string): JalaliDay | null {
  const time = Date.parse(`${iso}T12:00:00Z`);
  return Number.isNaN(time) ? null : dayAt(time);
}

/** The ISO day `YYYY-MM-DD` of a Jalali day; null where that day does not exist. */
export function isoOfJalali({ year, month, day }: JalaliDay): string | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12) return null;
  // Nowruz comes on 19 March at the earliest; from there on the platform says which day it is.
  const guess = Date.UTC(year + 621, 2, 19, 12) + ((month - 1) * 30 + day - 1) * DAY;
  for (let ahead = 0; ahead <= LEEWAY; ahead += 1) {
    const time = guess + ahead * DAY;
    const found = dayAt(time);
    if (found.year === year && found.month === month && found.day === day) return isoAt(time);
  }
  return null;
}

/** The first day on or after an ISO day that is this day of the Jalali year; null: there is none. */
export function nextJalali(month: number, day: number, from: string): string | null {
  const start = jalaliOf(from);
  if (!start) return null;
  // 30 Esfand is there in every fourth or fifth year.
  for (let year = start.year; year <= start.year + 8; year += 1) {
    const iso = isoOfJalali({ year, month, day });
    if (iso !== null && iso >= from) return iso;
  }
  return null;
}
