import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the app can be put on the home screen here. */
export type InstallOffer = 'unavailable' | 'promptable' | 'ios' | 'installed';

/** The way onto the home screen. */
export interface InstallPrompt {
  readonly store: StoreApi<{ readonly offer: InstallOffer }>;
  /** Shows the browser's own question, if it has one ready; call inside a tap. */
  ask(): Promise<void>;
}

/** Chromium's event; not in the DOM types. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Watches for the browser's offer; make it early, the offer comes once. */
export function createInstallPrompt(): InstallPrompt {
  const store = createStore<{ readonly offer: InstallOffer }>(() => ({ offer: offerAtStart() }));
  let question: BeforeInstallPromptEvent | undefined;

  window.addEventListener('beforeinstallprompt', (event) => {
    // The invitation is ours to time: after the first finished session, never before.
    event.preventDefault();
    question = event as BeforeInstallPromptEvent;
    store.setState({ offer: 'promptable' });
  });
  window.addEventListener('appinstalled', () => store.setState({ offer: 'installed' }));

  return {
    store,
    async ask() {
      const asked = question;
      if (!asked) return;
      question = undefined;
      const { outcome } = await asked.prompt();
      // A question can be asked once; the browser may send another later.
      store.setState({ offer: outcome === 'accepted' ? 'installed' : 'unavailable' });
    },
  };
}

function offerAtStart(): InstallOffer {
  const standalone = 'standalone' in navigator && navigator.standalone === true;
  if (standalone || matchMedia('(display-mode: standalone)').matches) return 'installed';
  return isIos() ? 'ios' : 'unavailable';
}

/** iPadOS calls itself a Macintosh, but no Macintosh has a touch screen. */
function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}
