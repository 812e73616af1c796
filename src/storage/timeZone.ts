const known = new Set<string>();

/** Whether this browser can reckon with a zone; asking Intl is slow and a history names few zones. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}
