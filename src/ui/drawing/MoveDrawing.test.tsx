import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCENES } from './foot/views.ts';
import { MoveDrawing, type MoveDrawingProps } from './MoveDrawing.tsx';
import type { Beat } from './motion/motion.ts';
import { MOVE_SCENES } from './moves/moveScenes.ts';
import { SCENE_IDS } from './moves/sceneIds.ts';

const LINE_MS = 12_000;
const LINES: readonly Beat[] = [1, 2, 3, 4, 5].map((toe, index) => ({
  kind: 'line',
  region: `line${toe}`,
  index,
  of: 5,
  startMs: index * LINE_MS,
  endMs: (index + 1) * LINE_MS,
}));
const AT_FIRST: MoveDrawingProps = {
  id: 'thumbLines',
  foot: 'left',
  counts: LINES,
  durationMs: 5 * LINE_MS,
  atMs: 0,
  moving: true,
  reducedMotion: false,
  title: 'The thumb circles up the sole',
};
const drawing = () => screen.getByRole('img', { name: AT_FIRST.title });

/** An animation as the browser would run it, its clock standing. */
class FakeAnimation {
  currentTime = 0;
  playState = 'running';
  readonly seeks: number[] = [];
  readonly target: Element;
  readonly frames: readonly Keyframe[];
  readonly options: KeyframeAnimationOptions;
  constructor(target: Element, frames: readonly Keyframe[], options: KeyframeAnimationOptions) {
    this.target = target;
    this.frames = frames;
    this.options = options;
    let time = 0;
    Object.defineProperty(this, 'currentTime', {
      get: () => time,
      set: (ms: number) => {
        time = ms;
        this.seeks.push(ms);
      },
    });
  }
  play() {
    this.playState = 'running';
  }
  pause() {
    this.playState = 'paused';
  }
  cancel() {
    this.playState = 'idle';
  }
}
let animations: FakeAnimation[] = [];
const live = () => animations.filter(({ playState }) => playState !== 'idle');
const isHand = ({ target }: FakeAnimation) => target.getAttribute('data-actor') === 'thumb';

describe('the drawing of a move', () => {
  it.each(SCENE_IDS)('shows %s as one picture with its name, on either foot, moving or not', (id) => {
    for (const foot of ['left', 'right'] as const) {
      for (const reducedMotion of [true, false]) {
        const { unmount } = render(
          <MoveDrawing {...AT_FIRST} id={id} foot={foot} counts={[]} reducedMotion={reducedMotion} />,
        );
        expect(drawing()).toBeVisible();
        unmount();
      }
    }
  });

  it.each(SCENE_IDS)('draws %s on the left foot as the mirror of the right, hands and all', (id) => {
    const drawn = (foot: 'left' | 'right') => {
      const { container, unmount } = render(<MoveDrawing {...AT_FIRST} id={id} foot={foot} atMs={9_000} />);
      const view = container.querySelector('[data-view]');
      const sheets = [...container.querySelectorAll('svg:not([data-view])')];
      const looks = [...container.querySelectorAll<HTMLElement>('[data-actor]')].map(
        ({ style }) => style.cssText,
      );
      const box = view?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      const mirror = view?.querySelector('g')?.getAttribute('transform');
      const over = sheets.map((sheet) => sheet.getAttribute('viewBox'));
      unmount();
      return { box, mirror, over, looks };
    };
    const [left, right] = [drawn('left'), drawn('right')];
    expect(left.looks).toEqual(right.looks);
    expect(left.over).toEqual(right.over);
    const { width } = SCENES[MOVE_SCENES[id].view];
    expect([left.mirror, right.mirror]).toEqual([`matrix(-1 0 0 1 ${width} 0)`, null]);
    const [x = 0, y, wide = 0, high] = right.box;
    expect(left.box).toEqual([width - x - wide, y, wide, high]);
  });

  it.each([true, false])(
    'lays fingers behind the foot and the thumb on it, with less motion: %s',
    (reducedMotion) => {
      render(<MoveDrawing {...AT_FIRST} id="longStrokes" counts={[]} reducedMotion={reducedMotion} />);
      const foot = drawing().querySelector('[data-view] path.ground');
      const hands = [...drawing().querySelectorAll('[data-hand="clasp"]')];
      const sides = hands.map((hand) => foot && hand.compareDocumentPosition(foot));
      const [behind, on] = [Node.DOCUMENT_POSITION_FOLLOWING, Node.DOCUMENT_POSITION_PRECEDING];
      expect(sides).toEqual([behind, behind, on, on]);
    },
  );

  it.each(['toePads', 'heelEdgeTips'] as const)(
    'marks the places of %s, those done otherwise than those ahead',
    (id) => {
      const regions = { toePads: 'pad', heelEdgeTips: 'tip' };
      const counts = [1, 2, 3].map((n, index): Beat => {
        const [startMs, endMs] = [index * 4_000, (index + 1) * 4_000];
        return { kind: 'place', region: `${regions[id]}${n}`, index, of: 3, startMs, endMs };
      });
      const marks = (atMs: number) => {
        const { container, unmount } = render(
          <MoveDrawing {...AT_FIRST} id={id} counts={counts} durationMs={12_000} atMs={atMs} />,
        );
        const states = [...container.querySelectorAll('path.way')].map((way) =>
          way.getAttribute('data-state'),
        );
        unmount();
        return states;
      };
      expect(marks(0)).toEqual(['ahead', 'ahead']);
      expect(marks(5_000)).toEqual(['done', 'ahead']);
      expect(marks(9_000)).toEqual(['done', 'done']);
    },
  );

  it('stands still at its place where nothing can be animated', () => {
    render(<MoveDrawing {...AT_FIRST} atMs={30_000} />);
    const hand = drawing().querySelector<HTMLElement>('[data-actor="thumb"]');
    expect(hand?.style.transform).toMatch(/^translate\(/);
    expect(hand?.style.opacity).toBe('1');
  });
});

describe('in motion', () => {
  beforeEach(() => {
    animations = [];
    Object.assign(Element.prototype, {
      animate(this: Element, frames: Keyframe[], options: KeyframeAnimationOptions) {
        const animation = new FakeAnimation(this, frames, options);
        animations.push(animation);
        return animation;
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'animate');
    vi.restoreAllMocks();
  });

  it('moves by transform and opacity alone, over the whole move, from where the guide is', () => {
    render(<MoveDrawing {...AT_FIRST} atMs={7_000} />);
    expect(live().some(isHand)).toBe(true);
    for (const { frames, options, currentTime, playState } of live()) {
      expect(options.duration).toBe(AT_FIRST.durationMs);
      expect([currentTime, playState]).toEqual([7_000, 'running']);
      const moved = new Set(frames.flatMap((frame) => Object.keys(frame)));
      expect([...moved].sort()).toEqual(['offset', 'opacity', 'transform']);
    }
  });

  it('is not touched while it agrees with the guide, and put right when it strays', () => {
    const { rerender } = render(<MoveDrawing {...AT_FIRST} />);
    const hand = live().find(isHand);
    if (!hand) throw new Error('The thumb is animated.');
    hand.currentTime = 1_040;
    hand.seeks.length = 0;
    rerender(<MoveDrawing {...AT_FIRST} atMs={1_000} />);
    expect(hand.seeks).toEqual([]);
    rerender(<MoveDrawing {...AT_FIRST} atMs={2_000} />);
    expect(hand.seeks).toEqual([2_000]);
  });

  it('freezes with the guide and goes on with it', () => {
    const { rerender } = render(<MoveDrawing {...AT_FIRST} />);
    rerender(<MoveDrawing {...AT_FIRST} atMs={5_400} moving={false} />);
    expect(live().map(({ playState, currentTime }) => [playState, currentTime])).toEqual(
      live().map(() => ['paused', 5_400]),
    );
    rerender(<MoveDrawing {...AT_FIRST} atMs={5_400} />);
    expect(live().map(({ playState, currentTime }) => [playState, currentTime])).toEqual(
      live().map(() => ['running', 5_400]),
    );
  });

  it('takes on more time under way without leaving its place', () => {
    const { rerender } = render(<MoveDrawing {...AT_FIRST} atMs={20_000} />);
    const longer = LINES.map((line) => ({ ...line, startMs: line.startMs * 1.25, endMs: line.endMs * 1.25 }));
    rerender(<MoveDrawing {...AT_FIRST} counts={longer} durationMs={75_000} atMs={20_000} />);
    expect(live().map(({ options, currentTime }) => [options.duration, currentTime])).toEqual(
      live().map(() => [75_000, 20_000]),
    );
  });

  it('does not begin anew at its very end', () => {
    render(<MoveDrawing {...AT_FIRST} atMs={5 * LINE_MS} />);
    expect(new Set(live().map(({ playState }) => playState))).toEqual(new Set(['paused']));
  });

  it('asks for no animation when less motion is wanted', () => {
    render(<MoveDrawing {...AT_FIRST} reducedMotion />);
    expect(animations).toEqual([]);
  });
});

describe('with less motion', () => {
  const steps = () => [...drawing().querySelectorAll('[data-state]:has(text)')];
  const states = () => steps().map((step) => step.getAttribute('data-state'));

  it('numbers the places along the way and lights them in turn', () => {
    const { rerender } = render(<MoveDrawing {...AT_FIRST} reducedMotion />);
    expect(
      within(drawing())
        .getAllByText(/^\d$/)
        .map((number) => number.textContent),
    ).toEqual(['1', '2', '3', '4']);
    expect(states()).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    rerender(<MoveDrawing {...AT_FIRST} reducedMotion atMs={7_000} />);
    expect(states()).toEqual(['done', 'done', 'now', 'ahead']);
    rerender(<MoveDrawing {...AT_FIRST} reducedMotion atMs={12_000} />);
    expect(states()).toEqual(['now', 'ahead', 'ahead', 'ahead']);
  });

  it('numbers counts that have a place each from the first to the last', () => {
    const pads = LINES.map((line, i) => ({ ...line, kind: 'pad', region: `pad${i + 1}` }));
    render(<MoveDrawing {...AT_FIRST} id="toePads" counts={pads} reducedMotion atMs={LINE_MS * 2.5} />);
    expect(states()).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
  });

  it('lights the wide ring for a breath in and the narrow one for a breath out', () => {
    const breaths: readonly Beat[] = [
      { kind: 'breathIn', region: 'archCentre', index: 0, of: 1, startMs: 0, endMs: 4_000 },
      { kind: 'breathOut', region: 'archCentre', index: 0, of: 1, startMs: 4_000, endMs: 10_000 },
    ];
    const breathing = {
      ...AT_FIRST,
      id: 'archHold' as const,
      counts: breaths,
      durationMs: 10_000,
      reducedMotion: true,
    };
    const litRadius = () => Number(drawing().querySelector('[data-lit]')?.getAttribute('r'));
    const { rerender } = render(<MoveDrawing {...breathing} />);
    const wide = litRadius();
    rerender(<MoveDrawing {...breathing} atMs={5_000} />);
    expect(litRadius()).toBeLessThan(wide);
  });
});
