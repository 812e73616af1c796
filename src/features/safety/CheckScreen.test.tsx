import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../tests/support/fakeClock.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { CONDITIONS, NOTHING_APPLIES } from '../../domain/safety.ts';
import { FULL_CHECK_HOLDS_MS } from '../../domain/safetyDue.ts';
import { en } from '../../i18n/messages.ts';
import { NEVER_ASKED, type SafetyRecord } from '../../storage/safetyRecord.ts';

const NOW = createFakeClock().now();
const ASKED = { everyday: NOW, full: NOW };

describe('The whole safety check', () => {
  it('explains every condition, and stands by its title from the first moment', async () => {
    renderApp('/check');
    expect(screen.getByRole('heading', { level: 1, name: en.begin.checkTitle })).toBeVisible();
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(CONDITIONS.length);
    for (const box of boxes) expect(box).toHaveAccessibleDescription(/\.$/);
  });

  it('keeps which foot it is', async () => {
    const { user, safety } = renderApp('/check');
    await user.click(await screen.findByRole('checkbox', { name: 'Open skin, right foot' }));
    await user.click(screen.getByRole('radio', { name: 'Yes, on every toe' }));
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState().answers.feet).toEqual({ left: [], right: ['brokenSkin'] });
    expect(safety.getState().askedAt).toEqual(ASKED);
    expect(await screen.findByRole('button', { name: "Left foot only, I'm ready" })).toBeVisible();
  });

  it('keeps nothing of what was ticked and left', async () => {
    const { user, safety } = renderApp('/check');
    const before = safety.getState();
    await user.click(await screen.findByRole('checkbox', { name: 'Fever, or feeling ill' }));
    await user.click(screen.getByRole('link', { name: 'Back without changes' }));
    expect(safety.getState()).toBe(before);
  });

  it('says in one tap that nothing applies, where nothing is kept', async () => {
    const { user, safety } = renderApp('/check?from=settings');
    await user.click(await screen.findByRole('button', { name: 'None of these apply' }));
    expect(safety.getState()).toEqual({ answers: NOTHING_APPLIES, askedAt: ASKED });
    expect(await screen.findByText('Nothing applies.')).toBeVisible();
  });

  it('names what is kept before one tap lets go of it', async () => {
    const kept: SafetyRecord = {
      answers: {
        ...NOTHING_APPLIES,
        conditions: ['pregnancy', 'bunion'],
        clearances: [{ condition: 'pregnancy', clearedAt: NOW }],
      },
      askedAt: ASKED,
    };
    const { user, safety } = renderApp('/check?from=settings', { safety: kept });
    const none = await screen.findByRole('button', { name: 'None of these apply' });
    await user.click(none);
    const sheet = within(screen.getByRole('dialog', { name: /none of this apply any more/ }));
    const going = sheet.getAllByRole('listitem').map((item) => item.textContent);
    expect(going).toEqual(['Pregnancy', 'A bunion', expect.stringMatching(/^Pregnancy: Cleared .* on /)]);
    expect(sheet.getByRole('button', { name: 'Leave them' })).toHaveFocus();
    await user.click(sheet.getByRole('button', { name: 'Leave them' }));
    expect(safety.getState()).toBe(kept);
    await user.click(none);
    await user.click(screen.getByRole('button', { name: 'None applies any more' }));
    expect(safety.getState()).toEqual({ answers: NOTHING_APPLIES, askedAt: ASKED });
  });

  it('dates a clearance, lets it be withdrawn, and lets go of it with its condition', async () => {
    const { user, safety } = renderApp('/check');
    const box = await screen.findByRole('checkbox', { name: 'Pregnancy' });
    await user.click(box);
    await user.click(screen.getByRole('radio', { name: 'Yes, on every toe' }));
    await user.click(screen.getByRole('button', { name: 'A clinician has cleared me: Pregnancy' }));
    expect(screen.getByText(/noted on \w+day,? \d+ January 2026$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Withdraw: Pregnancy' }));
    await user.click(screen.getByRole('button', { name: 'A clinician has cleared me: Pregnancy' }));
    await user.click(box);
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState().answers).toMatchObject({ conditions: ['pregnancy'], clearances: [] });
    expect(await screen.findByRole('heading', { name: 'Check first' })).toBeVisible();
  });

  it('never takes for granted that a touch is felt', async () => {
    const { user, safety } = renderApp('/check');
    for (const radio of await screen.findAllByRole('radio')) expect(radio).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'A bunion' }));
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState()).toBe(NEVER_ASKED);
    const first = screen.getByRole('radio', { name: 'Yes, on every toe' });
    expect(first).toHaveFocus();
    expect(screen.getByRole('group')).toHaveAccessibleDescription(/still open/);
    await user.click(first);
    expect(screen.queryByText(/still open/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState().askedAt).toEqual(ASKED);
  });

  it('asks it again after a month, and shows a doubt that was kept', async () => {
    const old = { everyday: NOW, full: 1 };
    const { unmount } = renderApp('/check', { safety: { answers: NOTHING_APPLIES, askedAt: old } });
    expect(await screen.findByRole('radio', { name: 'Yes, on every toe' })).not.toBeChecked();
    unmount();
    renderApp('/check', { safety: { answers: { ...NOTHING_APPLIES, touch: 'unsure' }, askedAt: old } });
    expect(await screen.findByRole('radio', { name: 'Not sure' })).toBeChecked();
  });

  it('does not take early changes for the whole check where touch was not answered with them', async () => {
    const asked = { everyday: NOW, full: NOW - 86_400_000 };
    const { user, safety, unmount } = renderApp('/check', {
      safety: { answers: NOTHING_APPLIES, askedAt: asked },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'A bunion' }));
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState()).toMatchObject({ answers: { conditions: ['bunion'] }, askedAt: asked });
    unmount();
    const again = renderApp('/check', { safety: { answers: NOTHING_APPLIES, askedAt: asked } });
    await again.user.click(await screen.findByRole('radio', { name: 'Not sure' }));
    await again.user.click(screen.getByRole('radio', { name: 'Yes, on every toe' }));
    await again.user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(again.safety.getState().askedAt).toEqual(ASKED);
  });

  it('asks it where the month ends while the check is open', async () => {
    const asked = { everyday: NOW, full: NOW - FULL_CHECK_HOLDS_MS + 60_000 };
    const kept = { answers: NOTHING_APPLIES, askedAt: asked };
    const { user, clock, safety } = renderApp('/check', { safety: kept });
    const first = await screen.findByRole('radio', { name: 'Yes, on every toe' });
    expect(first).toBeChecked();
    clock.advance(60_000);
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState()).toBe(kept);
    expect(first).not.toBeChecked();
    expect(first).toHaveFocus();
  });

  it('lets someone who is ill keep that without it, and asks for the rest later', async () => {
    const { user, safety } = renderApp('/check?from=settings');
    await user.click(await screen.findByRole('checkbox', { name: 'Fever, or feeling ill' }));
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState().askedAt).toEqual({ everyday: NOW, full: 0 });
    expect(await screen.findByText(/The rest is asked before your next session/)).toBeVisible();
  });

  it('takes not feeling a toe for numbness, to be cleared', async () => {
    const { user, safety } = renderApp('/check');
    await user.click(await screen.findByRole('radio', { name: 'Not sure' }));
    await user.click(
      screen.getByRole('button', { name: 'A clinician has cleared me: Doubt whether every toe feels touch' }),
    );
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(safety.getState().answers).toMatchObject({
      touch: 'unsure',
      clearances: [{ condition: 'numbness', clearedAt: NOW }],
    });
    expect(await screen.findByRole('region', { name: 'Changed for you' })).toBeVisible();
  });
});

describe('Answers that another tab keeps while the check is open', () => {
  const newer: SafetyRecord = {
    answers: { ...NOTHING_APPLIES, today: ['fever'], conditions: ['pregnancy'] },
    askedAt: ASKED,
  };

  it.each([['Keep these answers'], ['None of these apply', 'None applies any more']])(
    'are shown, not overwritten, by "%s"',
    async (...taps) => {
      const { user, services, safety } = renderApp('/check');
      await user.click(await screen.findByRole('checkbox', { name: 'Blood thinners' }));
      await user.click(screen.getByRole('radio', { name: 'Yes, on every toe' }));
      services.safety.refresh = () => act(() => safety.setState(newer, true));
      for (const name of taps) await user.click(screen.getByRole('button', { name }));
      expect(safety.getState()).toBe(newer);
      const notice = screen.getByRole('region', { name: 'Newer answers' });
      expect(notice).toHaveFocus();
      expect(notice).toHaveTextContent(/another tab.*Fever, or feeling ill.*Pregnancy/);
      expect(screen.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
      await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
      expect(safety.getState().answers).toEqual({
        ...newer.answers,
        conditions: ['pregnancy', 'bloodThinners'],
      });
    },
  );

  it('are shown as soon as they are heard of', async () => {
    const { safety } = renderApp('/check');
    await screen.findByRole('checkbox', { name: 'Pregnancy' });
    act(() => safety.setState(newer, true));
    expect(screen.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
    expect(screen.getByRole('region', { name: 'Newer answers' })).toHaveFocus();
  });

  it('outlive a clearance that is withdrawn in the settings', async () => {
    const clearances = [{ condition: 'surgery', clearedAt: NOW }] as const;
    const older = { ...NOTHING_APPLIES, conditions: ['surgery'], clearances } as const;
    const { user, services, safety } = renderApp('/settings', {
      safety: { answers: older, askedAt: ASKED },
    });
    const button = await screen.findByRole('button', { name: 'Withdraw: A recent operation' });
    const fever = { answers: { ...older, today: ['fever'] }, askedAt: ASKED } as const;
    services.safety.refresh = () => act(() => safety.setState(fever, true));
    await user.click(button);
    expect(safety.getState().answers).toEqual({ ...fever.answers, clearances: [] });
  });
});

describe('The safety answers in the settings', () => {
  const record: SafetyRecord = {
    answers: {
      ...NOTHING_APPLIES,
      feet: { left: ['hotJoint'], right: [] },
      conditions: ['surgery', 'bunion'],
      clearances: [{ condition: 'surgery', clearedAt: NOW }],
    },
    askedAt: ASKED,
  };

  it('are seen, and a clearance withdrawn', async () => {
    const { user, safety } = renderApp('/settings', { safety: record });
    expect(await screen.findByText('A hot, swollen joint, left foot')).toBeVisible();
    expect(screen.getByText('A bunion')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Withdraw: A recent operation' }));
    expect(safety.getState().answers.clearances).toEqual([]);
    expect(safety.getState().answers.conditions).toEqual(['surgery', 'bunion']);
    expect(screen.getByRole('button', { name: 'See or change the answers' })).toHaveFocus();
  });

  it('name a doubt about touch as a doubt', async () => {
    renderApp('/settings', { safety: { answers: { ...NOTHING_APPLIES, touch: 'unsure' }, askedAt: ASKED } });
    expect(await screen.findByText('Doubt whether every toe feels touch')).toBeVisible();
    expect(screen.queryByText('Numb places')).not.toBeInTheDocument();
  });

  it('say that they could not be saved, and for how long they hold', async () => {
    renderApp('/settings', { safety: record, notices: [{ kind: 'answersNotKept' }] });
    expect(await screen.findByText(/could not be saved. They hold until you close Solea/)).toBeVisible();
    expect(screen.queryByText(/after a month/)).not.toBeInTheDocument();
  });

  it('are those of another day only where they last', async () => {
    const asked = { everyday: NOW - 86_400_000, full: NOW - 86_400_000 };
    renderApp('/settings', { safety: { ...record, askedAt: asked } });
    expect(await screen.findByText('A bunion')).toBeVisible();
    expect(screen.queryByText(/hot, swollen joint/)).not.toBeInTheDocument();
  });

  it('are erased only after a second tap, and asked for again', async () => {
    const { user, safety } = renderApp('/settings', { safety: record });
    await user.click(await screen.findByRole('button', { name: 'Erase the answers' }));
    expect(safety.getState()).toBe(record);
    await user.click(screen.getByRole('button', { name: 'Erase them' }));
    expect(safety.getState().askedAt.full).toBe(0);
    expect(screen.getByText(/Not answered\. It is asked before your next session/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'See or change the answers' })).toHaveFocus();
  });
});
