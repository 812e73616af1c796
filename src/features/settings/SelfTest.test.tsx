import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestServices } from '../../../tests/support/testServices.ts';
import type { Verdict } from '../../player/selfTestVerdict.ts';
import { SelfTest } from './SelfTest.tsx';
import { SoundToolsProvider } from './soundTools.ts';

function setUp() {
  const { tools, selfTest } = createTestServices();
  const { unmount } = render(
    <SoundToolsProvider value={tools}>
      <SelfTest />
    </SoundToolsProvider>,
  );
  const set = (state: ReturnType<typeof selfTest.getState>) => act(() => selfTest.setState(state, true));
  return { selfTest, set, unmount, user: userEvent.setup() };
}

const said = () => screen.getByRole('status').textContent;

describe('The self-test', () => {
  it('says what to do, and has a place to tell from before it begins', () => {
    setUp();
    expect(screen.getByRole('region', { name: 'Try it with the screen locked' })).toHaveTextContent(
      'Start, then lock the phone.',
    );
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('begins with a tap and can be stopped with the next, without losing the focus', async () => {
    const { user, selfTest } = setUp();
    await user.click(screen.getByRole('button', { name: 'Start the test' }));
    expect(said()).toBe('Getting the sound ready.');
    expect(screen.getByRole('button', { name: 'Stop the test' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Stop the test' }));
    expect(selfTest.getState()).toEqual({ status: 'idle' });
    expect(screen.getByRole('button', { name: 'Start the test' })).toHaveFocus();
  });

  it('announces once that it runs, and shows the seconds beside that', () => {
    const { set } = setUp();
    set({ status: 'running', leftS: 60 });
    expect(said()).toBe('The test is running. Lock the phone now.');
    set({ status: 'running', leftS: 1 });
    expect(said()).toBe('The test is running. Lock the phone now.');
    expect(screen.getByText('1 second left')).toBeVisible();
  });

  it.each<[Verdict, string, string]>([
    [{ kind: 'keepsTime' }, 'every step came when it was due', 'Guide sound will keep you company'],
    [{ kind: 'late', lateMs: 12_400 }, 'up to 12 seconds late', 'Guide sound works on this phone'],
    [{ kind: 'stopped', afterMs: 7_200 }, 'stopped 7 seconds after', 'Leave the screen on'],
    [{ kind: 'stopped', afterMs: 1_100 }, 'stopped 1 second after', 'Leave the screen on'],
    [{ kind: 'stopped', afterMs: 200 }, 'stopped as soon as the screen was locked', 'Leave the screen on'],
    [{ kind: 'interrupted' }, 'a call, another app', 'says nothing about the sound mode yet'],
    [{ kind: 'notLocked' }, 'not locked for long enough', 'lock the phone right after the start'],
    [{ kind: 'noSound' }, 'could not be played', 'choose Keep my music'],
  ])('tells what the phone did, and what that means: %o', (verdict, what, meaning) => {
    const { set } = setUp();
    set({ status: 'done', verdict });
    expect(said()).toContain(what);
    expect(said()).toContain(meaning);
    expect(screen.getByRole('button', { name: 'Test again' })).toBeEnabled();
  });

  it('says so when it could not begin', () => {
    const { set } = setUp();
    set({ status: 'failed' });
    expect(said()).toContain('The sound could not be played.');
    expect(screen.getByRole('button', { name: 'Test again' })).toBeEnabled();
  });

  it('ends when its screen is left', () => {
    const { set, unmount, selfTest } = setUp();
    set({ status: 'running', leftS: 30 });
    unmount();
    expect(selfTest.getState()).toEqual({ status: 'idle' });
  });
});
