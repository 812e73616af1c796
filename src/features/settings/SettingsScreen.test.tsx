import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { DEFAULT_SOUND, type SoundChoice } from '../../domain/soundChoice.ts';

const group = (name: string) => screen.getByRole('group', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const slider = (name: string) => screen.getByRole('slider', { name });
const listen = (part: string) => screen.getByRole('button', { name: `Listen to the ${part}` });

/** Opens the settings with some choices made before. */
async function openSettings(sound: Partial<SoundChoice> = {}, start: { phoneVoice?: boolean } = {}) {
  const app = renderApp('/settings', { ...start, settings: { sound: { ...DEFAULT_SOUND, ...sound } } });
  await screen.findByRole('heading', { name: 'Sound' });
  await act(async () => {}); // From here on a screen that came late hears of changes.
  return { ...app, chosen: () => app.settings.getState().sound };
}

describe('Settings', () => {
  it('open from Tonight by keyboard, and lead back', async () => {
    const { user } = renderApp('/');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Settings' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Sound' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Back to Tonight' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible();
  });

  it('keep the tabs and a waiting update in sight', async () => {
    renderApp('/settings', { updateWaiting: true });
    await screen.findByRole('heading', { name: 'Sound' });
    expect(screen.getByRole('navigation')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Update now' })).toBeVisible();
  });
});

describe('The sound mode', () => {
  it('says of each what it costs', async () => {
    await openSettings();
    expect(within(group('Sound mode')).getAllByRole('radio')).toHaveLength(2);
    expect(radio('Guide sound')).toBeChecked();
    expect(radio('Guide sound')).toHaveAccessibleDescription(/when the phone locks. Stops other music/);
    expect(radio('Keep my music')).toHaveAccessibleDescription(/Needs the screen/);
  });

  it('changes by the arrow keys, and nothing else changes with it', async () => {
    const { user, chosen } = await openSettings({ bed: 'sea', voiceLevel: 3 });
    act(() => radio('Guide sound').focus());
    await user.keyboard('{ArrowDown}');
    expect(radio('Keep my music')).toBeChecked();
    expect(chosen()).toEqual({ ...DEFAULT_SOUND, bed: 'sea', voiceLevel: 3, mode: 'music' });
  });

  it('shows with Guide sound the bed, and no other speaker', async () => {
    await openSettings();
    expect(screen.getByRole('region', { name: 'Bed' })).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Who speaks' })).not.toBeInTheDocument();
  });

  it('shows with Keep my music who speaks, and no bed', async () => {
    await openSettings({ mode: 'music', bed: 'sea' });
    expect(group('Who speaks')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Bed' })).not.toBeInTheDocument();
    expect(screen.queryByRole('slider', { name: 'Bed level' })).not.toBeInTheDocument();
  });
});

describe('The voice', () => {
  it('speaks as much as is chosen', async () => {
    const { user, chosen } = await openSettings();
    expect(radio('Everything')).toBeChecked();
    await user.click(radio('Names only'));
    expect(chosen().verbosity).toBe('names');
  });

  it('has no level and no speaker when only tones are wanted', async () => {
    const { user } = await openSettings({ mode: 'music' });
    await user.click(radio('Tones only'));
    expect(screen.queryByRole('slider', { name: 'Voice level' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Listen to the voice' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Who speaks' })).not.toBeInTheDocument();
  });

  it("can be the phone's own beside music", async () => {
    const { user, chosen } = await openSettings({ mode: 'music' });
    await user.click(radio("The phone's own voice"));
    expect(chosen().speaker).toBe('phone');
  });

  it('stays the recorded one on a phone without a voice, and says why', async () => {
    const { user, chosen } = await openSettings({ mode: 'music', speaker: 'phone' }, { phoneVoice: false });
    const phone = radio("The phone's own voice");
    expect(phone).toBeDisabled();
    expect(phone).toHaveAccessibleDescription('This phone has no voice of its own for English.');
    expect(radio('Recorded voice')).toBeChecked();
    await user.click(phone);
    expect(radio('Recorded voice')).toBeChecked();
    expect(chosen().speaker).toBe('phone');
  });
});

describe('The bed', () => {
  it('is one of four, and has a level unless it is still', async () => {
    const { user, chosen } = await openSettings();
    const beds = within(group('Underneath, from beginning to end')).getAllByRole('radio');
    expect(beds.map((bed) => bed.getAttribute('aria-label'))).toEqual(['Still', 'Rain', 'Sea', 'Warm drone']);
    expect(screen.getByText(/Still is almost silence/)).toBeVisible();
    expect(screen.queryByRole('slider', { name: 'Bed level' })).not.toBeInTheDocument();
    await user.click(radio('Warm drone'));
    expect(chosen().bed).toBe('drone');
    expect(slider('Bed level')).toBeVisible();
    expect(screen.queryByText(/Still is almost silence/)).not.toBeInTheDocument();
  });
});

describe('A level', () => {
  it.each([
    ['Voice level', 'voiceLevel'],
    ['Tones level', 'tonesLevel'],
    ['Bed level', 'bedLevel'],
  ] as const)('of the %s goes from off to 10 in whole steps and is kept at once', async (name, field) => {
    const { chosen } = await openSettings({ bed: 'rain' });
    expect(slider(name)).toHaveAttribute('min', '0');
    expect(slider(name)).toHaveAttribute('max', '10');
    expect(slider(name)).toHaveAttribute('step', '1');
    fireEvent.change(slider(name), { target: { value: '4' } });
    expect(chosen()).toEqual({ ...DEFAULT_SOUND, bed: 'rain', [field]: 4 });
    expect(slider(name)).toHaveAttribute('aria-valuetext', '4');
    expect(screen.getByText('4')).toBeVisible();
  });

  it('of 0 is off, and there is nothing to listen to', async () => {
    await openSettings();
    fireEvent.change(slider('Tones level'), { target: { value: '0' } });
    expect(slider('Tones level')).toHaveAttribute('aria-valuetext', 'off');
    expect(screen.getByText('off')).toBeVisible();
    expect(listen('tones')).toBeDisabled();
    expect(listen('voice')).toBeEnabled();
  });

  it('is reached by the keyboard, and its button after it', async () => {
    const { user } = await openSettings();
    act(() => slider('Tones level').focus());
    await user.tab();
    expect(listen('tones')).toHaveFocus();
  });
});

describe('A sound that nobody hears', () => {
  const hint = /No cue will be heard/;

  it('is said as soon as voice and tones are both off', async () => {
    await openSettings({ tonesLevel: 0, voiceLevel: 1 });
    expect(screen.queryByText(hint)).not.toBeInTheDocument();
    fireEvent.change(slider('Voice level'), { target: { value: '0' } });
    expect(screen.getByText(hint)).toBeVisible();
  });

  it('is said when only tones are wanted and they are off', async () => {
    const { user } = await openSettings({ tonesLevel: 0 });
    await user.click(radio('Tones only'));
    expect(screen.getByText(hint)).toBeVisible();
  });
});

describe('Listening', () => {
  it.each(['voice', 'tones', 'bed'] as const)('to the %s begins and stops by its button', async (part) => {
    const { user, sound } = await openSettings({ bed: 'rain' });
    await user.click(listen(part));
    expect(sound.getState().listening).toBe(part);
    const stop = screen.getByRole('button', { name: `Stop the ${part}` });
    expect(stop).toHaveTextContent('Stop');
    await user.click(stop);
    expect(sound.getState().listening).toBeUndefined();
    expect(listen(part)).toHaveTextContent('Listen');
  });

  it('goes from one part to another', async () => {
    const { user, sound } = await openSettings();
    await user.click(listen('voice'));
    await user.click(listen('tones'));
    expect(sound.getState().listening).toBe('tones');
    expect(listen('voice')).toBeVisible();
  });

  it('can still be stopped when the level was taken to 0', async () => {
    const { user, sound } = await openSettings();
    await user.click(listen('tones'));
    fireEvent.change(slider('Tones level'), { target: { value: '0' } });
    await user.click(screen.getByRole('button', { name: 'Stop the tones' }));
    expect(sound.getState().listening).toBeUndefined();
  });

  it('ends with the screen', async () => {
    const { user, sound } = await openSettings();
    await user.click(listen('voice'));
    await user.click(screen.getByRole('link', { name: 'Back to Tonight' }));
    expect(sound.getState().listening).toBeUndefined();
  });

  it('to the bed ends when there is no bed any more', async () => {
    const { user, sound } = await openSettings({ bed: 'rain' });
    await user.click(listen('bed'));
    await user.click(radio('Keep my music'));
    expect(sound.getState().listening).toBeUndefined();
  });

  it('to the voice goes on while another part is taken away', async () => {
    const { user, sound } = await openSettings({ bed: 'rain' });
    await user.click(listen('voice'));
    await user.click(radio('Keep my music'));
    expect(sound.getState().listening).toBe('voice');
  });

  it('says when it could not be played, and only where it was asked for', async () => {
    const { user, sound } = await openSettings();
    await user.click(listen('tones'));
    act(() => sound.setState({ listening: undefined, failed: true }));
    expect(screen.getAllByText(/could not be played here/)).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Tones' })).toHaveTextContent(/could not be played here/);
  });
});

describe('The screen', () => {
  it.each([
    ['Dim by itself', 'dims'],
    ['Lights out at the end', 'lightsOut'],
    ['Large, for a phone beside the foot', 'large'],
    ['Single keys', 'singleKeys'],
  ] as const)('has a choice "%s", and nothing else changes with it', async (name, part) => {
    const { user, settings } = await openSettings();
    const choice = within(screen.getByRole('region', { name: 'Screen' })).getByRole('checkbox', { name });
    const before = settings.getState().screen;
    await user.click(choice);
    expect(settings.getState().screen).toEqual({ ...before, [part]: !before[part] });
  });

  it('has one for vibration', async () => {
    const { user, settings } = await openSettings();
    expect(screen.getByRole('checkbox', { name: 'Vibration' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Vibration' }));
    expect(settings.getState().haptics).toBe(false);
  });
});

describe('What is rated', () => {
  it('is one thing, or nothing', async () => {
    const { user, settings } = await openSettings();
    const choices = within(screen.getByRole('region', { name: 'Before and after' }));
    expect(choices.getByRole('radio', { name: 'Stress' })).toBeChecked();
    await user.click(choices.getByRole('radio', { name: 'Foot pain' }));
    expect(settings.getState().ratedItem).toBe('footPain');
    await user.click(choices.getByRole('radio', { name: 'Nothing' }));
    expect(settings.getState().ratedItem).toBe('none');
  });
});

describe('The theme', () => {
  it('follows the phone until night or day is chosen, and is kept at once', async () => {
    const { user, settings } = await openSettings();
    const choices = within(screen.getByRole('region', { name: 'Look' })).getAllByRole('radio');
    expect(choices.map((choice) => choice.getAttribute('aria-label'))).toEqual([
      'As the phone',
      'Night',
      'Day',
    ]);
    expect(radio('As the phone')).toBeChecked();
    await user.click(radio('Day'));
    expect(radio('Day')).toBeChecked();
    expect(settings.getState().theme).toBe('day');
  });
});
