/** Vibrates where the device can (Android); pulses and pauses in ms. */
export function vibrate(patternMs: readonly number[]): void {
  // Absent in Safari and in Firefox, though the DOM types always have it.
  (navigator as Partial<Navigator>).vibrate?.([...patternMs]);
}
