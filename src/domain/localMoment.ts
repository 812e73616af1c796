/** A clock before this many minutes past midnight belongs to the night of the day before (04:00). */
const NIGHT_ENDS_AT_MINUTES = 240;

/**
 * When the clocks of an IANA zone show so many minutes past midnight in a night, in ms since the epoch;
 * a time that the clocks leap over is as long after the leap as it would have been after its beginning, and
 * of an hour they show twice it is the first.
 */
export function momentOf(night: string, clockMinutes: number, timeZone: string): number {
  const days = clockMinutes < NIGHT_ENDS_AT_MINUTES ? 1 : 0;
  const wall = Date.parse(`${night}T00:00:00Z`) + days * 86_400_000 + clockMinutes * 60_000;
  const shownBy = clockIn(timeZone);
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((at) => shownBy(at) - at);
  const moments = offsets.map((offset) => wall - offset);
  const exact = moments.filter((moment) => shownBy(moment) === wall);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...moments);
}

/** What the clocks of a zone show at a moment, as if it were UTC. */
function clockIn(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  return (epochMs) => {
    const parts = format.formatToParts(epochMs);
    const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return Date.UTC(
      value('year'),
      value('month') - 1,
      value('day'),
      value('hour'),
      value('minute'),
      value('second'),
    );
  };
}
