import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import { sessionScreens } from '../../src/app/laterScreens.tsx';
import { createTestServices } from './testServices.ts';

// As in a page that has loaded.
await sessionScreens.fetch();

/** Opens the app at an address, with services a test can steer; time passes only through `advance`. */
export function renderApp(path: string, start: Parameters<typeof createTestServices>[0] = {}) {
  window.history.replaceState(null, '', path);
  const test = createTestServices(start);
  const user = userEvent.setup();
  const { unmount } = render(<App services={test.services} base="" />);
  return {
    ...test,
    user,
    unmount,
    /** Lets the session's time pass, in ms. */
    advance: (ms: number) => act(() => test.transport.advance(ms)),
    /** From Tonight into the first move, as a person does it. */
    async startSession() {
      await user.click(screen.getByRole('button', { name: 'Start' }));
      await user.click(await screen.findByRole('button', { name: /I'm ready/ }));
      act(() => test.transport.advance(5_000));
    },
  };
}
