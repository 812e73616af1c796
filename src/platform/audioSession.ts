/** How this page's sound lives with other apps' sound, where the browser lets a page choose (iOS). */
export type AudioSessionType = 'auto' | 'ambient' | 'playback';

/** 'ambient' mixes with music and obeys the mute switch; 'playback' stops music and plays while locked. */
export function setAudioSession(type: AudioSessionType): void {
  if (typeof navigator === 'undefined') return;
  const { audioSession } = navigator as Navigator & { readonly audioSession?: { type: AudioSessionType } };
  if (audioSession) audioSession.type = type;
}
