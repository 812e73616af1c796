import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Moment } from './frames.ts';

/** What is to move: everything in the stage that the selector finds, by these frames. */
export interface Cue {
  readonly target: string;
  readonly frames: readonly Moment[];
}

interface Playhead {
  readonly durationMs: number;
  /** The position as it was told last, in ms. */
  readonly atMs: number;
  readonly moving: boolean;
}

/** Told and shown position may differ by so much, in ms: correcting each breath of a clock would be seen. */
const STRAY_MS = 80;

/**
 * Plays a score on the elements of a stage. The animations run by themselves on the compositor; the position
 * only starts, stops and corrects them, so that they follow the sound and not their own clock.
 */
export function usePlayback(
  stage: RefObject<HTMLElement | null>,
  score: readonly Cue[],
  { durationMs, atMs, moving }: Playhead,
) {
  const running = useRef<readonly Animation[]>([]);
  useLayoutEffect(() => {
    const animations = score.flatMap(({ target, frames }) =>
      [...(stage.current?.querySelectorAll(target) ?? [])].flatMap((element) => {
        const animation = animate(element, frames, durationMs);
        return animation ? [animation] : [];
      }),
    );
    running.current = animations;
    return () => {
      for (const animation of animations) animation.cancel();
    };
  }, [stage, score, durationMs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new score has to be told the position, too
  useLayoutEffect(() => {
    const [first] = running.current;
    // They were told the same: as long as one is where it should be, so are all.
    if (first && moving && isWhereItShouldBe(first, atMs)) return;
    for (const animation of running.current) follow(animation, { durationMs, atMs, moving });
  }, [score, durationMs, atMs, moving]);
}

/** Where there are no animations all stands still. */
function animate(element: Element, frames: readonly Moment[], durationMs: number): Animation | undefined {
  const can: Partial<Animatable> = element;
  const animation = can.animate?.call(
    element,
    frames.map((frame): Keyframe => ({ ...frame })),
    { duration: durationMs, fill: 'both' },
  );
  animation?.pause();
  return animation;
}

function follow(animation: Animation, { durationMs, atMs, moving }: Playhead) {
  // Played at its very end, an animation would begin anew.
  if (!moving || atMs >= durationMs) {
    animation.pause();
    animation.currentTime = Math.min(atMs, durationMs);
    return;
  }
  if (isWhereItShouldBe(animation, atMs)) return;
  animation.currentTime = atMs;
  if (animation.playState !== 'running') animation.play();
}

function isWhereItShouldBe({ playState, currentTime }: Animation, atMs: number): boolean {
  return playState === 'running' && Math.abs(Number(currentTime) - atMs) <= STRAY_MS;
}
