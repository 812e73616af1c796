import { describeNowPlaying } from './features/session/nowPlayingWords.ts';
import { en } from './i18n/messages.ts';
import { artworkIn, createMediaSession } from './platform/mediaSession.ts';
import { vibrate } from './platform/vibrate.ts';
import { buzzOnCues } from './player/haptics.ts';
import { showNowPlaying } from './player/nowPlaying.ts';
import type { Player } from './player/player.ts';

// The part of the composition root that accompanies sessions and comes after the first load, as one file.

/** Shows sessions on the lock screen, and lets them be felt where that is wanted. */
export function accompany(player: Player, audio: HTMLAudioElement, wantsHaptics: () => boolean): void {
  const nowPlaying = createMediaSession({
    // The DOM types always have it; some browsers do not.
    session: (navigator as Partial<Navigator>).mediaSession,
    media: audio,
    artwork: artworkIn(import.meta.env.BASE_URL),
    // A session that goes on live leaves the lock screen to others.
    isActive: () => audio.hasAttribute('src'),
  });
  showNowPlaying(player, nowPlaying, describeNowPlaying(en));
  buzzOnCues(player, vibrate, wantsHaptics);
}
