/** An installed iOS app cannot hand a file to the calendar and come back; its person sets an alarm instead. */
export function remindsBy(): 'calendar' | 'alarm' {
  return 'standalone' in navigator && navigator.standalone === true ? 'alarm' : 'calendar';
}
