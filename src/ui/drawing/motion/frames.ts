import { liftOf, type Motion, poseIn } from './motion.ts';
import type { Look, Pose } from './pose.ts';

/** A look at an offset of the segment, 0 to 1. */
export type Moment = At<Look>;
type At<Seen> = Seen & { readonly offset: number };

/** The frames of a whole segment, straight between them; two at one offset where something is lifted. */
export function framesOf(motion: Motion, durationMs: number, look: (pose: Pose) => Look): readonly Moment[] {
  return framesBy(motion, durationMs, (index, atMs) => {
    const pose = poseIn(motion, index, atMs);
    return pose && look(pose);
  });
}

/** The same for what is seen of more than a pose. */
export function framesBy<Seen extends { readonly opacity: number }>(
  motion: Motion,
  durationMs: number,
  lookIn: (index: number, atMs: number) => Seen | undefined,
): readonly At<Seen>[] {
  const frames = motion.flatMap((_, index) =>
    momentsOf(motion, index).flatMap((atMs) => {
      const look = lookIn(index, atMs);
      return look ? [{ offset: Math.min(1, Math.max(0, atMs / durationMs)), ...look }] : [];
    }),
  );
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return [];
  // Not there yet, or no longer: seen at neither end.
  const before =
    first.offset > 0
      ? [
          { ...first, offset: 0, opacity: 0 },
          { ...first, opacity: 0 },
        ]
      : [];
  const after =
    last.offset < 1
      ? [
          { ...last, opacity: 0 },
          { ...last, offset: 1, opacity: 0 },
        ]
      : [];
  return [...before, ...frames, ...after];
}

function momentsOf(motion: Motion, index: number): readonly number[] {
  const stretch = motion[index];
  if (!stretch) return [];
  const { startMs, endMs, gesture } = stretch;
  const even = Array.from(
    { length: gesture.pieces + 1 },
    (_, i) => startMs + ((endMs - startMs) * i) / gesture.pieces,
  );
  const liftMs = liftOf(stretch);
  const ends = [...(stretch.comes ? [startMs + liftMs] : []), ...(stretch.leaves ? [endMs - liftMs] : [])];
  even[gesture.pieces] = endMs;
  return [...even, ...ends].sort((a, b) => a - b);
}
