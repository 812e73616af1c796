import type { ClipId } from '../../domain/clip.ts';
import type { SoundChoice, Verbosity } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { balanceOf } from '../../sound/balance.ts';
import { layVoice } from '../../sound/score.ts';
import { clipIdsOf, speak } from '../../sound/speech.ts';
import type { VoicePack } from '../voicePack.ts';
import type { SoundOutput } from './soundOutput.ts';
import { createVoiceScheduler, type VoiceScheduler } from './voiceScheduler.ts';

/** The recorded clips, spoken live as a track would lay them; silent until they are there. */
export interface RecordedVoice extends Omit<VoiceScheduler, 'replan'> {
  /** Asks for the recordings of a timeline that is likely to be loaded soon. */
  prepare(timeline: Timeline, verbosity: Verbosity): void;
  /** Speaks a timeline from the next `schedule` on, as far as its recordings are there by then. */
  load(timeline: Timeline, choice: SoundChoice): void;
  /** Falls silent until the next `load`. */
  leave(positionMs: number): void;
}

/** One recording that is late holds up the others no longer than this, in ms. */
const CLIPS_WITHIN_MS = 3_000;

/** What becomes of the recordings that a load asked for. */
export interface RecordedVoiceListener {
  /** There are more to be heard than before. */
  readonly onFound: () => void;
  /** Called once for each load that has to do without a recording. */
  readonly onMissing: () => void;
}

export function createRecordedVoice(
  pack: VoicePack,
  output: SoundOutput,
  { onFound, onMissing }: RecordedVoiceListener,
): RecordedVoice {
  const scheduler = createVoiceScheduler(output);
  const clips = new Map<ClipId, Float32Array>();
  let loaded: { readonly timeline: Timeline; readonly choice: SoundChoice } | undefined;
  let isLaid = false;

  /** What of some recordings cannot be had, and what is only late. */
  async function fetchClips(ids: readonly ClipId[], withinMs?: number) {
    const wanted = ids.filter((id) => !clips.has(id));
    if (wanted.length === 0) return { missing: [], late: [] };
    try {
      const found = await pack.load(wanted, withinMs);
      for (const [id, pcm] of found.clips) clips.set(id, pcm);
      return found;
    } catch {
      return { missing: wanted, late: [] };
    }
  }

  function lay(positionMs: number) {
    if (!loaded || isLaid) return;
    const { timeline, choice } = loaded;
    const recordings = speak(timeline, choice.verbosity, (id) => clips.get(id));
    scheduler.replan(layVoice(timeline, recordings, balanceOf(choice)), positionMs);
    isLaid = true;
  }

  return {
    prepare(timeline, verbosity) {
      fetchClips(clipIdsOf(timeline, verbosity));
    },
    async load(timeline, choice) {
      const mine = { timeline, choice };
      loaded = mine;
      isLaid = false;
      const settle = async (ids: readonly ClipId[], withinMs?: number): Promise<void> => {
        const before = clips.size;
        const { missing, late } = await fetchClips(ids, withinMs);
        if (loaded !== mine) return;
        if (clips.size > before) {
          isLaid = false;
          onFound();
        }
        if (missing.length > 0) onMissing();
        if (late.length > 0) await settle(late);
      };
      await settle(clipIdsOf(timeline, choice.verbosity), CLIPS_WITHIN_MS);
    },
    leave(positionMs) {
      loaded = undefined;
      scheduler.rest(positionMs);
    },
    schedule(positionMs, endMs, outputOffsetMs) {
      if (!loaded) return;
      lay(positionMs);
      scheduler.schedule(positionMs, endMs, outputOffsetMs);
    },
    jumpTo: scheduler.jumpTo,
    rest: scheduler.rest,
    stopBefore: scheduler.stopBefore,
    isSpeaking: scheduler.isSpeaking,
  };
}
