// @ts-check
// Runs before the page is painted: shows it in the theme that was chosen (src/platform/themeSwitch.ts).
// Then, if the app's script or styles cannot be loaded, drops the stored copy of the app (never what the
// person keeps) and loads it anew, once.
(() => {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) return;
  const base = new URL('.', own.src).href;
  const HEALED = 'solea.boot.healed';
  let failed = false;

  try {
    const { theme } = JSON.parse(localStorage.getItem('solea.settings') ?? '').data;
    if (theme === 'night' || theme === 'day') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Nothing was chosen, or nothing may be read.
  }

  /** @param {EventTarget | null} target */
  function isAppFile(target) {
    if (target instanceof HTMLScriptElement) return target.type === 'module';
    return target instanceof HTMLLinkElement && target.relList.contains('stylesheet');
  }

  /** In place of the page, whose buttons would be dead; the styles may be what is missing. */
  function say() {
    const sentence = document.getElementById('boot-failed');
    const screen = document.getElementById('root');
    if (sentence && screen) {
      sentence.hidden = false;
      sentence.style.margin = '2rem';
      screen.hidden = true;
    }
    window.addEventListener('online', () => location.reload(), { once: true });
  }

  /** Whether the site answers; also renews the page in the browser's own cache. */
  async function siteAnswers() {
    const response = await fetch(location.href, { cache: 'reload' }).catch(() => undefined);
    return response !== undefined && response.status < 500;
  }

  /** False if this was tried already, or if that could not be remembered. */
  function mayReload() {
    try {
      if (sessionStorage.getItem(HEALED)) return false;
      sessionStorage.setItem(HEALED, 'yes');
      return true;
    } catch {
      return false;
    }
  }

  async function dropStoredCopy() {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    const ours = registrations.filter(({ scope }) => scope === base);
    await Promise.all(ours.map((registration) => registration.unregister()));
    const names = 'caches' in window ? await caches.keys() : [];
    const stored = names.filter((name) => name.startsWith('solea-') && name.endsWith(base));
    await Promise.all(stored.map((name) => caches.delete(name)));
  }

  async function heal() {
    if (failed) return;
    failed = true;
    if (!(await siteAnswers()) || !mayReload()) return say();
    await dropStoredCopy().catch(() => {});
    location.reload();
  }

  /** @param {Event} event */
  function onError({ target }) {
    if (isAppFile(target)) heal();
  }
  window.addEventListener('error', onError, true);

  window.addEventListener('load', () => {
    window.removeEventListener('error', onError, true);
    const sheets = [...document.querySelectorAll('link')].filter(isAppFile);
    if (sheets.some(({ sheet }) => !sheet)) heal();
    if (failed) return;
    try {
      sessionStorage.removeItem(HEALED);
    } catch {
      // Without storage nothing was remembered.
    }
  });
})();
