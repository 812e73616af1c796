/** Calls back when playing passes one of some moments; a new set takes the place of the one before. */
export type SetMarkers = (timesMs: readonly number[], onPass: () => void) => void;

/** How long a marker lasts, in s: long enough for a slow browser to see it, short enough to end before the next. */
const MARKER_S = 0.2;

/** Markers as cues of a text track: unlike timers they come on time in a hidden page. None where cues are unknown. */
export function createMediaMarkers(media: HTMLMediaElement): SetMarkers {
  const VTTCue = typeof window === 'undefined' ? undefined : window.VTTCue;
  if (!VTTCue || !media.addTextTrack) return () => {};
  const track = media.addTextTrack('metadata');
  track.mode = 'hidden';
  return (timesMs, onPass) => {
    for (const cue of [...(track.cues ?? [])]) track.removeCue(cue);
    for (const timeMs of new Set(timesMs)) {
      const cue = new VTTCue(timeMs / 1000, timeMs / 1000 + MARKER_S, '');
      cue.onenter = onPass;
      track.addCue(cue);
    }
  };
}
