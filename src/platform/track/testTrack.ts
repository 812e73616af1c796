import type { SoundChoice } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TestTrack } from '../../player/selfTest.ts';
import { createTrackElement, type TrackElementPorts } from './trackElement.ts';
import type { TrackMaker } from './trackMaker.ts';

/** What the track of a self-test needs from the browser; the element is its own. */
export interface TestTrackPorts extends Omit<TrackElementPorts, 'setMarkers'> {
  readonly maker: Pick<TrackMaker, 'make'>;
  readonly timeline: Timeline;
  /** What the person chose to hear. */
  readonly choice: () => SoundChoice;
}

/** The tones are at least this loud, as the last of them tells that the test is over. */
const LEAST_TONES = 4;

/** Makes the track of a self-test, played in the same way as a session's. */
export function createTestTrack(ports: TestTrackPorts): TestTrack {
  const listeners = new Set<Parameters<TestTrack['subscribe']>[0]>();
  const tell = (event: 'progress' | 'paused' | 'failed') => () => {
    for (const listener of [...listeners]) listener(event);
  };
  const element = createTrackElement(
    { media: ports.media, urls: ports.urls, setMarkers: () => {} },
    { onMove: tell('progress'), onTaken: tell('paused'), onError: tell('failed') },
  );
  let attempt = 0;

  return {
    async start() {
      const mine = ++attempt;
      element.prime();
      const { blob } = await ports.maker.make(ports.timeline, heardToTheEnd(ports.choice()));
      if (mine !== attempt) return;
      element.play();
      element.take(blob, 0);
    },
    stop() {
      attempt++;
      element.release();
    },
    positionMs: element.positionMs,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function heardToTheEnd(choice: SoundChoice): SoundChoice {
  return { ...choice, mode: 'guide', tonesLevel: Math.max(choice.tonesLevel, LEAST_TONES) };
}
