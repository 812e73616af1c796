import { describe, expect, it } from 'vitest';
import { aPlan } from '../../../tests/support/builders.ts';
import type { RunningSession } from '../../domain/session.ts';
import { compileTimeline } from '../../domain/timeline.ts';
import { en } from '../../i18n/messages.ts';
import { describeNowPlaying } from './nowPlayingWords.ts';

function sessionIn(status: RunningSession['status']): RunningSession {
  const timeline = compileTimeline(aPlan());
  return { status, timeline, guided: [], anchorMs: 0, change: { kind: 'none' } };
}

const wordsAt = (positionMs: number, status: RunningSession['status'] = 'playing') =>
  describeNowPlaying(en)(sessionIn(status), positionMs);

describe('The words on the lock screen', () => {
  it('are the move, and its stage and foot', () => {
    expect(wordsAt(5_000)).toEqual({ title: 'Settle the foot', artist: 'Prepare · Left foot' });
  });

  it('are what to do before the first foot, and between feet', () => {
    expect(wordsAt(0)).toEqual({ title: 'Get comfortable', artist: 'Left foot' });
    expect(wordsAt(305_000)).toEqual({ title: 'Now the right foot', artist: 'Right foot' });
  });

  it('stay the move while paused', () => {
    expect(wordsAt(5_000, 'paused').title).toBe('Settle the foot');
  });

  it('say so when the session was interrupted, and still where it stands', () => {
    expect(wordsAt(330_000, 'interrupted')).toEqual({
      title: 'Stopped where you were',
      artist: 'Prepare · Right foot',
    });
  });
});
