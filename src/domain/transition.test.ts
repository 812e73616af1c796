import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlan, arbitraryShare, pointAt } from '../../tests/support/arbitraryPlans.ts';
import { handsOnByFoot } from './coverage.ts';
import { FEET } from './foot.ts';
import { MAX_SESSION_MS, type SessionPlan } from './plan.ts';
import type { Step } from './routine.ts';
import {
  type Command,
  guidedUntil,
  handsOnUntil,
  hasEnded,
  isMoving,
  isRunning,
  type RunningSession,
  readySession,
  type Session,
} from './session.ts';
import { compileTimeline, isMove, segmentAt, type Timeline } from './timeline.ts';
import { transition } from './transition.ts';

function step(id: 'thumbLines' | 'longStrokes', seconds: number): Step {
  const move = { id, stage: 'sole', region: 'sole', pressure: 'gentle' } as const;
  return { move, durationMs: seconds * 1_000, rhythm: { kind: 'plain' } };
}

/**
 * In seconds: count-in 0–5, left lines 5–25, left strokes 25–55, gate 55–75, right lines 75–95,
 * right strokes 95–125, close 125–131.
 */
const PLAN: SessionPlan = {
  routine: { id: 'made-up', rounds: 1, steps: [step('thumbLines', 20), step('longStrokes', 30)] },
  feet: ['left', 'right'],
  switchGate: 'byPerson',
  extensions: [],
};
const TIMELINE = compileTimeline(PLAN);
const READY = readySession(TIMELINE);
const PLAYING = transition(READY, { type: 'begin' }, 0);

type Said = Command['type'] | Command;

function command(said: Said): Command {
  if (typeof said !== 'string') return said;
  if (said === 'seek') return { type: 'seek', toMs: 30_000 };
  if (said === 'addTime') return { type: 'addTime', extraMs: 15_000 };
  return { type: said };
}

/** What becomes of a session when things are said to it at positions in seconds. */
function tell(session: Session, ...said: readonly (readonly [Said, number])[]): Session {
  return said.reduce((now, [what, seconds]) => transition(now, command(what), seconds * 1_000), session);
}

function running(session: Session): RunningSession {
  if (!isRunning(session)) throw new Error(`The session is ${session.status}.`);
  return session;
}

/** Where a session stands, in seconds; undefined once it has finished. */
function stands(session: Session): number | undefined {
  return session.status === 'finished' ? undefined : session.anchorMs / 1_000;
}

/** Hands-on seconds, left and right. */
function handsOn(session: Session, seconds: number): readonly number[] {
  const done = handsOnUntil(session, seconds * 1_000);
  return FEET.map((foot) => done[foot] / 1_000);
}

function lengthsOf(session: Session): readonly number[] {
  return session.timeline.segments.map(({ startMs, endMs }) => (endMs - startMs) / 1_000);
}

describe('what a command makes of a session', () => {
  const HOLDING = tell(PLAYING, ['reach', 60]);
  const PAUSED = tell(PLAYING, ['pause', 12]);
  const INTERRUPTED = tell(PLAYING, ['interrupt', 12]);
  const FINISHED = tell(PLAYING, ['stop', 12]);

  /** The status and the place in seconds it leads to; a dash for the same object. */
  const TABLE: Readonly<Record<Command['type'], readonly string[]>> = {
    //                   ready        playing           holding           paused        interrupted    finished
    begin: /*         */ ['playing 0', '–', '–', '–', '–', '–'],
    reach: /*         */ ['–', '–', '–', '–', '–', '–'],
    pause: /*         */ ['–', 'paused 12', 'paused 60', '–', '–', '–'],
    interrupt: /*     */ ['–', 'interrupted 12', 'interrupted 60', '–', '–', '–'],
    resume: /*        */ ['–', '–', '–', 'playing 12', 'playing 12', '–'],
    next: /*          */ ['–', 'playing 25', 'playing 75', 'paused 25', 'paused 25', '–'],
    previous: /*      */ ['–', 'playing 5', 'playing 25', 'paused 5', 'paused 5', '–'],
    seek: /*          */ ['–', 'playing 30', 'playing 30', 'paused 30', 'paused 30', '–'],
    addTime: /*       */ ['–', 'playing 12', '–', 'paused 12', 'interrupted 12', '–'],
    addTimeToOtherFoot: ['–', '–', '–', '–', '–', '–'],
    undo: /*          */ ['–', '–', '–', '–', '–', '–'],
    settle: /*        */ ['–', '–', '–', '–', '–', '–'],
    stop: /*          */ ['–', 'finished', 'finished', 'finished', 'finished', '–'],
    ruleOut: /*       */ ['–', 'finished', 'finished', 'finished', 'finished', '–'],
  };
  const starts: readonly (readonly [Session, number])[] = [
    [READY, 0],
    [PLAYING, 12],
    [HOLDING, 60],
    [PAUSED, 12],
    [INTERRUPTED, 12],
    [FINISHED, 12],
  ];
  const cases = Object.entries(TABLE).flatMap(([said, row]) =>
    starts.map(([session, seconds], i) => ({
      said: said as Command['type'],
      status: session.status,
      session,
      seconds,
      expected: row[i] ?? '',
    })),
  );

  it.each(cases)('$said, when $status: $expected', ({ said, session, seconds, expected }) => {
    const next = tell(session, [said, seconds]);
    if (expected === '–') expect(next).toBe(session);
    else expect([next.status, stands(next)].join(' ').trim()).toBe(expected);
  });

  it('stays the same object for more time than a session may have', () => {
    expect(tell(PLAYING, [{ type: 'addTime', extraMs: MAX_SESSION_MS }, 12])).toBe(PLAYING);
  });

  it('stays the same object for time that is none or less', () => {
    expect(tell(PLAYING, [{ type: 'addTime', extraMs: 0 }, 12])).toBe(PLAYING);
    expect(tell(PLAYING, [{ type: 'addTime', extraMs: -5_000 }, 12])).toBe(PLAYING);
  });
});

describe('reaching', () => {
  it('the close finishes the session with all of its hands-on time', () => {
    const finished = tell(PLAYING, ['reach', 60], ['next', 60], ['settle', 83], ['reach', 126]);
    expect(finished).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(handsOn(finished, 126)).toEqual([50, 50]);
    expect(finished.guided.at(-1)).toEqual({ fromMs: 75_000, toMs: 125_000 });
  });

  it('the close soon after a step finishes the session once the step is settled', () => {
    const ended = tell(PLAYING, [{ type: 'seek', toMs: 122_000 }, 30], ['reach', 126]);
    expect(ended.status).toBe('playing');
    expect(stands(tell(ended, ['undo', 127]))).toBe(30);
    const finished = tell(ended, ['settle', 130]);
    expect([finished.status, handsOn(finished, 130)]).toEqual(['finished', [25, 3]]);
  });

  it('a gate that waits for the person holds there, and gives no credit for waiting', () => {
    const holding = tell(PLAYING, ['reach', 55.1]);
    expect(holding.status).toBe('holding');
    expect(guidedUntil(holding, 74_000)).toEqual([{ fromMs: 0, toMs: 55_100 }]);
    const rightFoot = tell(holding, ['reach', 74], ['reach', 56], ['next', 60]);
    expect([rightFoot.status, stands(rightFoot)]).toEqual(['playing', 75]);
    expect(handsOn(rightFoot, 80)).toEqual([50, 5]);
  });

  it('a gate that ends by itself is only passed', () => {
    const begun = transition(
      readySession(compileTimeline({ ...PLAN, switchGate: 'byItself' })),
      { type: 'begin' },
      0,
    );
    expect(tell(begun, ['reach', 4], ['reach', 60], ['reach', 76])).toBe(begun);
    expect(handsOn(begun, 76)).toEqual([50, 1]);
  });

  it('anything late does not move a session that rests', () => {
    const resting = [tell(PLAYING, ['pause', 12]), tell(PLAYING, ['interrupt', 12])];
    expect(resting.map((session) => tell(session, ['reach', 60], ['reach', 126]))).toEqual(resting);
  });

  it('a gate again after a pause in it holds again', () => {
    const resumed = tell(PLAYING, ['reach', 56], ['pause', 60], ['resume', 60]);
    expect(resumed.status).toBe('playing');
    expect(tell(resumed, ['reach', 60.1]).status).toBe('holding');
  });
});

describe('what is guided', () => {
  it('is what was played, and nothing that was skipped', () => {
    const skipped = tell(PLAYING, ['next', 15]);
    expect(handsOn(skipped, 25)).toEqual([10, 0]);
    expect(handsOn(skipped, 30)).toEqual([15, 0]);
  });

  it('does not grow while the session rests', () => {
    expect(handsOn(tell(PLAYING, ['pause', 15]), 50)).toEqual([10, 0]);
    expect(handsOn(tell(PLAYING, ['interrupt', 15]), 50)).toEqual([10, 0]);
  });

  it('counts a move that was done again only once', () => {
    const again = tell(PLAYING, ['previous', 20], ['previous', 20]);
    expect(handsOn(again, 20)).toEqual([15, 0]);
    expect(handsOn(again, 24)).toEqual([19, 0]);
  });

  it.each([
    ['stop', 'stopped'],
    ['ruleOut', 'ruledOut'],
  ] as const)('is kept when the session ends by %s', (type, ending) => {
    const stopped = tell(PLAYING, ['next', 15], [type, 35]);
    expect(stopped).toMatchObject({ status: 'finished', ending });
    expect(handsOn(stopped, 35)).toEqual([20, 0]);
  });

  it('goes on from what a resumed session had already', () => {
    const guided = [{ fromMs: 0, toMs: 15_000 }];
    const resumed = tell(readySession(TIMELINE, 15_000, guided), ['begin', 15]);
    expect([resumed.status, stands(resumed)]).toEqual(['playing', 15]);
    expect(handsOn(resumed, 20)).toEqual([15, 0]);
  });
});

describe('going on to the next move', () => {
  it('leads past the count-in, through the gate and to the other foot', () => {
    const places = [2, 10, 30, 60, 80].map((seconds) => stands(tell(PLAYING, ['next', seconds])));
    expect(places).toEqual([5, 25, 55, 75, 95]);
  });

  const LAST_MOVE = tell(PLAYING, [{ type: 'seek', toMs: 95_000 }, 0]);

  it('from the last move leads to the end, which is final once it cannot be undone any more', () => {
    const ended = tell(LAST_MOVE, ['next', 100], ['reach', 126]);
    expect([ended.status, stands(ended), hasEnded(ended, 126_000)]).toEqual(['playing', 125, true]);
    const finished = tell(ended, ['settle', 131]);
    expect(finished).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(handsOn(finished, 131)).toEqual([0, 5]);
  });

  it('from the last move can be undone, and what follows is credited as ever', () => {
    const back = tell(LAST_MOVE, ['next', 100], ['undo', 127]);
    expect([back.status, stands(back)]).toEqual(['playing', 100]);
    const finished = tell(back, ['reach', 110], ['reach', 126]);
    expect(finished).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(handsOn(finished, 126)).toEqual([0, 30]);
  });

  it('from the end, or anywhere on from it, finishes at once', () => {
    const ended = tell(LAST_MOVE, ['next', 100]);
    expect(tell(ended, ['next', 126]).status).toBe('finished');
    expect(tell(ended, [{ type: 'seek', toMs: 128_000 }, 126]).status).toBe('finished');
  });

  it('from a last move that rests leads to an end that rests', () => {
    const ended = tell(LAST_MOVE, ['pause', 100], ['next', 100]);
    expect([ended.status, stands(ended)]).toEqual(['paused', 125]);
    expect(stands(tell(ended, ['undo', 125]))).toBe(100);
    expect(tell(ended, ['settle', 125]).status).toBe('finished');
  });
});

describe('going back to the previous move', () => {
  it('restarts a move from three seconds in, and leads to the one before until then', () => {
    expect(stands(tell(PLAYING, ['previous', 28]))).toBe(25);
    expect(stands(tell(PLAYING, ['previous', 27.9]))).toBe(5);
  });

  it('twice in a row restarts, then leads to the move before', () => {
    expect(stands(tell(PLAYING, ['previous', 40], ['previous', 25]))).toBe(5);
  });

  it('leads from a gate, and from the first move after it, to the last move of the foot before', () => {
    expect(stands(tell(PLAYING, ['previous', 70]))).toBe(25);
    expect(stands(tell(PLAYING, ['previous', 76]))).toBe(25);
  });

  it('leads to the start of what there is when no move came before', () => {
    expect(stands(tell(PLAYING, ['previous', 4]))).toBe(0);
    expect(stands(tell(PLAYING, ['previous', 6]))).toBe(5);
  });
});

describe('seeking', () => {
  it('stays within the session, and leads to its end at most', () => {
    expect(stands(tell(PLAYING, [{ type: 'seek', toMs: -5_000 }, 30]))).toBe(0);
    expect(stands(tell(PLAYING, [{ type: 'seek', toMs: 999_000 }, 30]))).toBe(125);
  });
});

describe('time that is added', () => {
  it('makes the move longer and moves the rest on, without moving the person', () => {
    const longer = tell(PLAYING, ['addTime', 15]);
    expect(lengthsOf(longer)).toEqual([5, 35, 30, 20, 20, 30, 6]);
    expect([longer.status, stands(longer)]).toEqual(['playing', 15]);
    expect(handsOn(longer, 40)).toEqual([35, 0]);
  });

  it('can be given to the other foot too, once', () => {
    const both = tell(PLAYING, ['addTime', 15], ['addTimeToOtherFoot', 17]);
    expect(lengthsOf(both)).toEqual([5, 35, 30, 20, 35, 30, 6]);
    expect(tell(both, ['addTimeToOtherFoot', 18])).toBe(both);
  });

  it('is for this foot only once the person has gone on, or on the second foot', () => {
    const wentOn = tell(PLAYING, ['addTime', 15], ['next', 16]);
    expect(tell(wentOn, ['addTimeToOtherFoot', 40])).toBe(wentOn);
    const second = tell(PLAYING, ['addTime', 80]);
    expect(tell(second, ['addTimeToOtherFoot', 81])).toBe(second);
  });

  it('keeps what was guided of the moves behind', () => {
    const longer = tell(PLAYING, ['next', 10], ['next', 40], ['previous', 60], ['addTime', 30]);
    expect(handsOn(longer, 30)).toEqual([20, 0]);
    expect(guidedUntil(tell(longer, ['undo', 30]), 30_000)).toEqual([
      { fromMs: 0, toMs: 10_000 },
      { fromMs: 25_000, toMs: 40_000 },
      { fromMs: 55_000, toMs: 60_000 },
    ]);
  });
});

describe('undoing', () => {
  it('brings back the place a step was taken from', () => {
    expect(stands(tell(PLAYING, ['next', 15], ['undo', 28]))).toBe(15);
    expect(stands(tell(PLAYING, ['previous', 40], ['undo', 26]))).toBe(40);
  });

  it('keeps the credit for what was done in between', () => {
    expect(handsOn(tell(PLAYING, ['next', 15], ['undo', 28]), 15)).toEqual([13, 0]);
  });

  it('takes back added time, from both feet if both had it', () => {
    const both = tell(PLAYING, ['addTime', 15], ['addTimeToOtherFoot', 17], ['undo', 18]);
    expect(lengthsOf(both)).toEqual([5, 20, 30, 20, 20, 30, 6]);
    expect(stands(both)).toBe(18);
  });

  it('takes back only the last of several additions', () => {
    const one = tell(PLAYING, ['addTime', 10], ['addTime', 15], ['undo', 16]);
    expect(lengthsOf(one)).toEqual([5, 35, 30, 20, 20, 30, 6]);
  });

  it('of time that is already being used leads to the end of the move', () => {
    expect(stands(tell(PLAYING, ['addTime', 24], ['undo', 31]))).toBe(25);
  });

  it('is offered once, and not after the change has settled', () => {
    const undone = tell(PLAYING, ['next', 15], ['undo', 28]);
    expect(tell(undone, ['undo', 16])).toBe(undone);
    const settled = tell(PLAYING, ['next', 15], ['settle', 33]);
    expect(tell(settled, ['undo', 34])).toBe(settled);
    expect([settled.status, stands(settled)]).toEqual(['playing', 33]);
  });

  it('of a step that has led on into a gate plays where it was taken', () => {
    const back = tell(PLAYING, [{ type: 'seek', toMs: 54_000 }, 12], ['reach', 56], ['undo', 57]);
    expect([back.status, stands(back)]).toEqual(['playing', 12]);
  });

  it('of a step out of a gate leads back into it, where it waits again', () => {
    const back = tell(PLAYING, ['reach', 56], ['next', 60], ['undo', 77]);
    expect([back.status, stands(back)]).toEqual(['playing', 60]);
    expect(tell(back, ['reach', 60.1]).status).toBe('holding');
  });
});

describe('any session', () => {
  const arbitraryCommand: fc.Arbitrary<Command> = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom<Command>(
        { type: 'begin' },
        { type: 'pause' },
        { type: 'resume' },
        { type: 'next' },
        { type: 'previous' },
        { type: 'undo' },
        { type: 'settle' },
        { type: 'reach' },
        { type: 'interrupt' },
        { type: 'addTimeToOtherFoot' },
      ),
    },
    { weight: 3, arbitrary: fc.constant<Command>({ type: 'addTime', extraMs: 15_000 }) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: -60_000, max: 3_000_000 })
        .map((toMs): Command => ({ type: 'seek', toMs })),
    },
    { weight: 1, arbitrary: fc.constant<Command>({ type: 'stop' }) },
  );
  /** Something said either where the session last stood or anywhere at all. */
  const arbitraryWords = fc.array(
    fc.record({ said: arbitraryCommand, here: fc.boolean(), share: arbitraryShare }),
    { maxLength: 25 },
  );
  type Word = { readonly said: Command; readonly here: boolean; readonly share: number };

  function positionFor(session: Session, { here, share }: Word): number {
    if (here && session.status !== 'finished') return session.anchorMs;
    return pointAt(share, session.timeline.durationMs);
  }

  /** Every state a session goes through, with the command that led there. */
  function walk(timeline: Timeline, words: readonly Word[]) {
    let session = readySession(timeline);
    session = transition(session, { type: 'begin' }, 0);
    return words.map((word) => {
      const before = session;
      const positionMs = positionFor(before, word);
      session = transition(before, word.said, positionMs);
      return { before, said: word.said, positionMs, now: session };
    });
  }

  const arbitraryWalk = fc
    .tuple(arbitraryPlan.map(compileTimeline), arbitraryWords)
    .map(([timeline, words]) => walk(timeline, words));

  it('stands within its timeline, whatever is said to it wherever', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { now } of states) {
          if (now.status === 'finished') continue;
          expect(now.anchorMs).toBeGreaterThanOrEqual(0);
          expect(now.anchorMs).toBeLessThanOrEqual(now.timeline.durationMs);
        }
      }),
    );
  });

  it('has guided only stretches of its timeline, in order and apart', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { now } of states) {
          const edges = now.guided.flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
          expect(edges.filter((edge, i) => edge <= (edges[i - 1] ?? -1))).toEqual([]);
          expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(now.timeline.durationMs);
        }
      }),
    );
  });

  it('never credits more than it planned', () => {
    fc.assert(
      fc.property(arbitraryWalk, arbitraryShare, (states, share) => {
        for (const { now } of states) {
          const done = handsOnUntil(now, pointAt(share, now.timeline.durationMs));
          const planned = handsOnByFoot(now.timeline, [{ fromMs: 0, toMs: now.timeline.durationMs }]);
          expect(FEET.filter((foot) => done[foot] > planned[foot])).toEqual([]);
        }
      }),
    );
  });

  it('loses no credit unless added time is taken back', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { before, said, now } of states) {
          if (said.type === 'undo') continue;
          const [was, is] = [before, now].map(({ timeline, guided }) => handsOnByFoot(timeline, guided));
          expect(FEET.filter((foot) => (is?.[foot] ?? 0) < (was?.[foot] ?? 0))).toEqual([]);
        }
      }),
    );
  });

  it('that has finished stays the same object', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        const afterTheEnd = states.filter(({ before }) => before.status === 'finished');
        expect(afterTheEnd.filter(({ before, now }) => before !== now)).toEqual([]);
      }),
    );
  });

  it('changes its timeline only by time that is added or taken back', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        const changed = states.filter(({ before, now }) => before.timeline !== now.timeline);
        const said = new Set(changed.map((state) => state.said.type));
        expect([...said].filter((type) => !['addTime', 'addTimeToOtherFoot', 'undo'].includes(type))).toEqual(
          [],
        );
      }),
    );
  });

  it('stands after a step at the start of a segment', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { said, before, now } of states) {
          if (!isRunning(now) || now === before || (said.type !== 'next' && said.type !== 'previous'))
            continue;
          expect(now.timeline.segments.map(({ startMs }) => startMs)).toContain(now.anchorMs);
        }
      }),
    );
  });

  it('goes back by a step to a move or to the very start, and never forward', () => {
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { said, before, now, positionMs } of states) {
          if (!isRunning(now) || now === before || said.type !== 'previous') continue;
          expect(now.anchorMs).toBeLessThanOrEqual(positionMs);
          const starts = now.timeline.segments.filter(isMove).map(({ startMs }) => startMs);
          expect([0, ...starts]).toContain(now.anchorMs);
        }
      }),
    );
  });

  it('stands where it was after every command that is not a jump', () => {
    const stays = ['pause', 'resume', 'interrupt', 'settle', 'reach', 'addTime', 'addTimeToOtherFoot'];
    fc.assert(
      fc.property(arbitraryWalk, (states) => {
        for (const { said, before, now, positionMs } of states) {
          if (!isRunning(now) || now === before || !stays.includes(said.type)) continue;
          const was = segmentAt(before.timeline, positionMs);
          const shiftMs = (now.timeline.segments[was.index]?.startMs ?? 0) - was.startMs;
          expect(now.anchorMs).toBe(positionMs + shiftMs);
        }
      }),
    );
  });

  it('is back at the same place in the same timeline after a step or added time and undo', () => {
    const arbitraryChange = fc.constantFrom<Said>('next', 'previous', 'addTime', 'seek');
    fc.assert(
      fc.property(arbitraryWalk, arbitraryChange, arbitraryShare, (states, said, share) => {
        const start = states.at(-1)?.now;
        fc.pre(start !== undefined && isRunning(start));
        const positionMs = pointAt(share, start.timeline.durationMs);
        const changed = transition(start, command(said), positionMs);
        fc.pre(isRunning(changed) && changed !== start);
        const undone = running(transition(changed, { type: 'undo' }, changed.anchorMs));
        expect(undone.anchorMs).toBe(positionMs);
        expect(undone.timeline).toEqual(start.timeline);
        expect(isMoving(undone)).toBe(isMoving(start));
      }),
    );
  });

  it('gives both feet the same time when the other foot is given it too', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryShare, (plan, share) => {
        const timeline = compileTimeline({ ...plan, feet: ['right', 'left'] });
        const perFoot = plan.routine.rounds * plan.routine.steps.length;
        const move = timeline.segments[1 + Math.floor(share * perFoot)];
        const begun = transition(readySession(timeline), { type: 'begin' }, 0);
        const longer = transition(begun, command('addTime'), move?.startMs ?? 0);
        const both = transition(longer, { type: 'addTimeToOtherFoot' }, move?.startMs ?? 0);
        const before = lengthsOf(begun);
        const addedSeconds = lengthsOf(both).map((seconds, i) => Math.round(seconds - (before[i] ?? 0)));
        expect(addedSeconds.slice(1, perFoot + 1)).toEqual(addedSeconds.slice(perFoot + 2, -1));
        expect(addedSeconds.filter((seconds) => seconds !== 0)).toEqual([15, 15]);
      }),
    );
  });
});
