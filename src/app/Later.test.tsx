import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../../tests/support/renderApp.tsx';

vi.mock('../features/settings/SettingsScreen.tsx', () => {
  throw new Error('This part of the app is gone.');
});

describe('Settings that cannot be loaded', () => {
  // React says on the console what the screen shows.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

  it('keep their title while they are loading, and end in words and a way to open the app again', async () => {
    const { user, asked } = renderApp('/settings');
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Something went wrong' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open again' }));
    expect(asked).toEqual(['reload']);
  });
});
