import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SoleDrawing } from './SoleDrawing.tsx';
import { SOLE_REGIONS } from './soleNames.ts';
import { VIEW } from './soleShape.ts';

const shown = (container: Element, kind: 'lit' | 'focus'): (string | null)[] =>
  [...container.querySelectorAll(`.${kind}[data-shown]`)].map((part) => part.getAttribute('data-region'));

describe('the drawing of the sole', () => {
  it('is a picture with the name it is given', () => {
    render(<SoleDrawing foot="left" lit="sole" title="Left sole, line 2 of 5" />);
    expect(screen.getByRole('img', { name: 'Left sole, line 2 of 5' })).toBeVisible();
  });

  it('is decoration without a name', () => {
    const { container } = render(<SoleDrawing foot="left" lit="sole" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it('draws the left sole as the mirror of the right', () => {
    const right = render(<SoleDrawing foot="right" lit="toe1" />).container;
    const left = render(<SoleDrawing foot="left" lit="toe1" />).container;
    const [rightGroup, leftGroup] = [right, left].map((side) => side.querySelector('svg > g'));
    expect(rightGroup).not.toHaveAttribute('transform');
    expect(leftGroup).toHaveAttribute('transform', `matrix(-1 0 0 1 ${VIEW.width} 0)`);
    const paths = (group: Element | null | undefined) =>
      [...(group?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));
    expect(paths(leftGroup)).toEqual(paths(rightGroup));
  });

  it.each(SOLE_REGIONS)('lights %s softly and brightly', (region) => {
    const { container } = render(<SoleDrawing foot="right" lit={region} focus={region} />);
    expect(shown(container, 'lit')).toEqual([region]);
    expect(shown(container, 'focus')).toEqual([region]);
    expect(container.querySelectorAll(`[data-region="${region}"] :is(path, ellipse)`).length).toBeGreaterThan(
      1,
    );
  });

  it('keeps the part just worked while its light fades', () => {
    const { container, rerender } = render(<SoleDrawing foot="right" lit="toes" focus="toe1" />);
    rerender(<SoleDrawing foot="right" lit="toes" focus="toe2" />);
    expect(shown(container, 'focus')).toEqual(['toe2']);
    expect(container.querySelector('.focus[data-region="toe1"]')).toBeInTheDocument();
    rerender(<SoleDrawing foot="right" lit="toes" />);
    expect(shown(container, 'focus')).toEqual([]);
  });

  it('dots the five lines only while a line is worked', () => {
    const { container, rerender } = render(<SoleDrawing foot="right" lit="sole" />);
    expect(container.querySelector('.guides')).not.toHaveAttribute('data-shown');
    rerender(<SoleDrawing foot="right" lit="sole" focus="line4" />);
    expect(container.querySelector('.guides[data-shown]')?.children).toHaveLength(5);
  });

  it('breathes for as long as the breath, from where it already is', () => {
    const { container } = render(
      <SoleDrawing foot="right" lit="archCentre" breath="out" breathMs={6000} breathDelayMs={-1500} paused />,
    );
    const circle = container.querySelector<SVGElement>('[data-breath="out"]');
    expect(circle?.style.getPropertyValue('--breath-ms')).toBe('6000ms');
    expect(circle?.style.getPropertyValue('--breath-delay')).toBe('-1500ms');
    expect(circle?.closest('[data-paused]')).toBe(container.firstElementChild);
  });

  it('begins the circle anew when the breath turns or is sought', () => {
    const { container, rerender } = render(<SoleDrawing foot="right" lit="archCentre" breath="in" />);
    const circle = () => container.querySelector('[data-breath]');
    const first = circle();
    rerender(<SoleDrawing foot="right" lit="archCentre" breath="in" paused />);
    expect(circle()).toBe(first);
    rerender(<SoleDrawing foot="right" lit="archCentre" breath="in" breathDelayMs={-800} />);
    expect(circle()).not.toBe(first);
    rerender(<SoleDrawing foot="right" lit="archCentre" />);
    expect(circle()).toBeNull();
  });

  it('shares no id with another drawing and points only at its own', () => {
    const { container } = render(
      <>
        <SoleDrawing foot="left" lit="sole" focus="line1" breath="in" />
        <SoleDrawing foot="right" lit="sole" focus="line1" breath="in" />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...container.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('says nothing in words', () => {
    const { container } = render(<SoleDrawing foot="right" lit="foot" focus="foot" title="Right foot" />);
    expect(container.textContent).toBe('');
    expect(container.querySelector('style, title, text')).toBeNull();
  });
});
