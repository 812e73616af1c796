/** The local day (`YYYY-MM-DD`) so many days after another, before it where they are negative. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The night before one, both as the local days they are called by. */
export const nightBefore = (night: string): string => daysFrom(night, -1);
