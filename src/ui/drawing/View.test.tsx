import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type RegionOf, SCENES, VIEW_NAMES, type ViewName } from './foot/views.ts';
import { Hand } from './Hand.tsx';
import { View } from './View.tsx';

const everyRegion = VIEW_NAMES.flatMap((name) =>
  Object.keys(SCENES[name].lights).map((region) => [name, region as RegionOf<ViewName>] as const),
);
const shown = (container: Element, kind: 'lit' | 'focus') =>
  [...container.querySelectorAll(`.${kind}[data-shown][data-region]`)].map((part) =>
    part.getAttribute('data-region'),
  );

describe('a view of the foot', () => {
  it('is a picture with the name it is given, and decoration without one', () => {
    render(<View name="inner" foot="left" lit="tendon" title="Draw down the Achilles" />);
    expect(screen.getByRole('img', { name: 'Draw down the Achilles' })).toBeVisible();
    const { container } = render(<View name="inner" foot="left" />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it.each(everyRegion)('%s lights %s softly and brightly', (name, region) => {
    const { container } = render(<View name={name} foot="right" lit={region} focus={region} />);
    expect(new Set(shown(container, 'lit'))).toEqual(new Set([region]));
    expect(new Set(shown(container, 'focus'))).toEqual(new Set([region]));
    expect(container.querySelectorAll(`[data-region="${region}"] :is(path, ellipse)`).length).toBeGreaterThan(
      1,
    );
  });

  it.each(VIEW_NAMES)('%s draws the left foot as the mirror of the right, hands and all', (name) => {
    const drawn = (foot: 'left' | 'right') => {
      const { container } = render(
        <View name={name} foot={foot}>
          <Hand kind="thumb" at={{ x: 100, y: 200 }} />
        </View>,
      );
      return container.querySelector('svg > g');
    };
    const [left, right] = [drawn('left'), drawn('right')];
    expect(right).not.toHaveAttribute('transform');
    expect(left).toHaveAttribute('transform', `matrix(-1 0 0 1 ${SCENES[name].width} 0)`);
    const paths = (group: Element | null) =>
      [...(group?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));
    expect(paths(left)).toEqual(paths(right));
    expect(left?.querySelector('[data-hand]')).toHaveAttribute(
      'transform',
      right?.querySelector('[data-hand]')?.getAttribute('transform'),
    );
  });

  it('shows the mirrored part of the left foot when it shows only a part', () => {
    const { container } = render(<View name="top" foot="left" frame={[10, 20, 200, 300]} />);
    expect(container.firstElementChild).toHaveAttribute('viewBox', `${SCENES.top.width - 210} 20 200 300`);
  });

  it('keeps the part just worked while its light fades', () => {
    const { container, rerender } = render(<View name="top" foot="right" focus="toe1" />);
    rerender(<View name="top" foot="right" focus="toe2" />);
    expect(new Set(shown(container, 'focus'))).toEqual(new Set(['toe2']));
    expect(container.querySelector('.focus[data-region="toe1"]')).toBeInTheDocument();
  });

  it('keeps what can be moved by itself in a group of its name, its light with it', () => {
    const { container } = render(<View name="top" foot="right" lit="toe3" />);
    const parts = [...container.querySelectorAll('[data-part]')];
    expect(parts.map((part) => part.getAttribute('data-part'))).toEqual([
      'toe1',
      'toe2',
      'toe3',
      'toe4',
      'toe5',
    ]);
    expect(parts[2]?.querySelector('.lit[data-shown] ellipse')).toBeInTheDocument();
  });

  it('turns the foot about the ankle without its leg, and the toes with the foot', () => {
    const { container } = render(<View name="inner" foot="right" lit="tendon" />);
    const foot = container.querySelector('[data-part="foot"]');
    expect(foot?.querySelector('[data-part="toes"]')).toBeInTheDocument();
    const grounds = [...container.querySelectorAll('path.ground')];
    expect(grounds.filter((ground) => !foot?.contains(ground))).toHaveLength(1);
  });

  it('shares no id with another drawing and points only at its own', () => {
    const { container } = render(
      <>
        <View name="sole" foot="left" lit="sole" />
        <View name="sole" foot="right" lit="sole">
          <Hand kind="knuckles" />
          <Hand kind="thumb" />
        </View>
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...container.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});

describe('a hand', () => {
  it('is placed, turned and sized around the point where it touches', () => {
    const { container } = render(
      <svg aria-hidden="true">
        <Hand kind="pinch" at={{ x: 12.34, y: 50 }} turn={-30} scale={0.5} mirrored />
      </svg>,
    );
    expect(container.querySelector('[data-hand]')).toHaveAttribute(
      'transform',
      'translate(12.3 50) rotate(-30) scale(-0.5 0.5)',
    );
  });
});
