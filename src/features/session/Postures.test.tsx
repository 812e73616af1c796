import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCheckpoint } from '../../../tests/support/builders.ts';
import { createFakeClock } from '../../../tests/support/fakeClock.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { type Condition, NOTHING_APPLIES } from '../../domain/safety.ts';
import type { SafetyRecord } from '../../storage/safetyRecord.ts';

const NOW = createFakeClock().now();
const READY = { name: /I'm ready$/ };
const having = (...conditions: readonly Condition[]): SafetyRecord => ({
  answers: { ...NOTHING_APPLIES, conditions },
  askedAt: { everyday: NOW, full: NOW },
});
const section = async () => within(await screen.findByRole('region', { name: 'How you sit' }));
const names = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

describe('How one sits', () => {
  it('is a choice of four, each drawn and each explained, and is remembered', async () => {
    const { user, settings } = renderApp('/begin', { safety: having() });
    const sheet = await section();
    expect(names()).toEqual(['Ankle on thigh', 'Knee drawn up', 'Foot on a stool', 'With a roller']);
    expect(sheet.getByRole('radio', { name: 'Ankle on thigh' })).toBeChecked();
    for (const radio of sheet.getAllByRole('radio')) {
      expect(radio.closest('label')?.querySelector('svg[data-foot=left]')).toBeInTheDocument();
    }
    await user.click(sheet.getByRole('radio', { name: 'Foot on a stool' }));
    expect(sheet.getByText(/one foot on a low stool/)).toBeVisible();
    expect(settings.getState().posture).toBe('stool');
  });

  it('is what the session shows before a hand is laid on', async () => {
    const { user, advance } = renderApp('/begin', { safety: having(), settings: { posture: 'drawnUp' } });
    await user.click(await screen.findByRole('button', READY));
    expect(screen.getByRole('img', { name: /Left foot on the seat, its knee drawn up, and/ })).toBeVisible();
    advance(5_000);
    expect(screen.getByRole('img', { name: /knee drawn up, the shoulders sinking/ })).toBeVisible();
  });

  it('on the roller changes what is guided, on Tonight as on the sheet, and back', async () => {
    const { user, settings, player } = renderApp('/begin', {
      safety: having(),
      settings: { routineId: 'deep' },
    });
    await user.click(await screen.findByRole('radio', { name: 'With a roller' }));
    expect(screen.getByText(/^Roller, twice over · 10 min/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Knee drawn up' }));
    expect(screen.getByText(/^Deep · 20 min/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'With a roller' }));
    await user.click(screen.getByRole('link', { name: 'Back to Tonight' }));
    expect(screen.getByText(/^Roller, twice over · 10 min/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await user.click(await screen.findByRole('button', READY));
    expect(player.store.getState().run?.session.timeline.plan.routine.id).toBe('roller-10');
    expect(settings.getState().routineId).toBe('deep');
  });

  it('gives the roller up where a routine for the hands is chosen', async () => {
    const { user, settings } = renderApp('/', { settings: { posture: 'roller' } });
    await user.click(screen.getByRole('button', { name: /^Routine/ }));
    await user.click(screen.getByRole('button', { name: /^Deep/ }));
    expect(settings.getState()).toMatchObject({ routineId: 'deep', posture: 'thigh' });
  });

  it.each<Condition>(['hip', 'shortReach'])(
    'is the roller alone, and says why, with: %s',
    async (condition) => {
      const { user } = renderApp('/begin?routine=deep', { safety: having(condition) });
      const sheet = await section();
      expect(sheet.queryByRole('radio')).not.toBeInTheDocument();
      expect(sheet.getByText(/Upright on a chair/)).toBeVisible();
      expect(screen.getByText('Done seated, with a roller in place of the hands.')).toBeVisible();
      await user.click(screen.getByRole('button', READY));
      expect(screen.getByRole('img', { name: /on a roller before the chair/ })).toBeVisible();
    },
  );

  it('is never a remembered one that the answers rule out', async () => {
    const { user, safety } = renderApp('/begin', {
      safety: having(),
      settings: { posture: 'roller', routineId: 'deep' },
    });
    await section();
    act(() => safety.setState(having('bloodThinners'), true));
    expect(names()).toEqual(['Ankle on thigh', 'Knee drawn up', 'Foot on a stool']);
    // The routine for the hands is the chosen one, not one that stands in for the roller.
    expect(screen.getByText(/^Deep · /)).toBeVisible();
    act(() => safety.setState(having('bloodThinners', 'shortReach'), true));
    expect((await section()).getByText(/one foot on a low stool/)).toBeVisible();
    await user.click(screen.getByRole('button', READY));
    expect(screen.getByRole('img', { name: /Left foot on a low stool/ })).toBeVisible();
  });

  it('does not take a session that goes on to the roller', async () => {
    const { user, transport } = renderApp('/begin?continue', {
      checkpoint: aCheckpoint(),
      safety: having(),
      settings: { posture: 'roller' },
    });
    await section();
    expect(names()).toEqual(['Ankle on thigh', 'Knee drawn up', 'Foot on a stool']);
    await user.click(screen.getByRole('button', READY));
    expect(transport.positionMs()).toBe(60_000);
  });
});
