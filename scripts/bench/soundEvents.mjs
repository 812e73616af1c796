// @ts-check
// Has a page write down all that happens to its sound track, from the first recording that is fetched to playing.

/** Every session's file is larger; the one that readies the element in the tap is a second long. */
const SESSION_FILE_BYTES = 1_000_000;
const LOOK_EVERY_MS = 100;
const GIVE_UP_MS = 120_000;

/**
 * `clips` when recordings begin to be fetched; `decode` and `decoded`; `ask` and `answer` of the worker, for the
 * first seconds or the whole; `blob`, the whole file made; `file`, one given to the element; `tap`; `playing`; and
 * `clock`, where the sound stands.
 * @typedef {object} SoundEvent
 * @property {'clips' | 'decode' | 'decoded' | 'ask' | 'answer' | 'blob' | 'file' | 'tap' | 'playing' | 'clock'} kind
 * @property {number} nowMs
 * @property {boolean} isWhole
 * @property {number} positionMs where the element's sound stands
 * @property {number} bytes the size of the file
 */

/**
 * Call it before the page is opened; `soundEvents` reads what happened since.
 * @param {import('@playwright/test').Page} page
 */
export const watchSound = (page) => page.addInitScript(writeDown, SESSION_FILE_BYTES);

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<SoundEvent[]>}
 */
export const soundEvents = (page) => page.evaluate('window.soundEvents');

/**
 * @param {import('@playwright/test').Page} page
 * @param {SoundEvent['kind']} kind
 */
export const untilSound = (page, kind) =>
  page.waitForFunction(
    (wanted) => {
      const events = /** @type {SoundEvent[] | undefined} */ (Reflect.get(window, 'soundEvents'));
      return events?.some(({ kind }) => kind === wanted);
    },
    kind,
    { polling: LOOK_EVERY_MS, timeout: GIVE_UP_MS },
  );

/** Runs in the page. @param {number} sessionFileBytes */
function writeDown(sessionFileBytes) {
  /** @type {SoundEvent[]} */
  const soundEvents = [];
  Object.assign(window, { soundEvents });
  /** @type {Map<string, { bytes: number, isWhole: boolean }>} */
  const files = new Map();
  let isWhole = false;

  /** @param {SoundEvent['kind']} kind @param {Partial<SoundEvent>} [more] */
  function note(kind, more) {
    soundEvents.push({ kind, nowMs: performance.now(), isWhole, positionMs: Number.NaN, bytes: 0, ...more });
  }

  const { fetch } = window;
  window.fetch = (what, ...rest) => {
    if (`${what}`.endsWith('.m4a')) note('clips');
    return fetch(what, ...rest);
  };

  const { decodeAudioData } = OfflineAudioContext.prototype;
  OfflineAudioContext.prototype.decodeAudioData = function (...args) {
    note('decode');
    return decodeAudioData.apply(this, args).finally(() => note('decoded'));
  };

  const { Worker } = window;
  window.Worker = new Proxy(Worker, {
    construct(target, args) {
      /** @type {Worker} */
      const worker = Reflect.construct(target, args);
      // Before the app listens: what it does with an answer it does at once.
      worker.addEventListener('message', ({ data }) => {
        if (data.kind === 'progress') return;
        isWhole = data.kind === 'mixed';
        note('answer');
      });
      return worker;
    },
  });

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (/** @type {any} */ request, /** @type {any[]} */ ...rest) {
    note('ask', { isWhole: request.toSample === Number.POSITIVE_INFINITY });
    postMessage.call(this, request, ...rest);
  };

  const { Blob } = window;
  window.Blob = new Proxy(Blob, {
    construct(target, args) {
      const blob = Reflect.construct(target, args);
      if (blob.size > sessionFileBytes && isWhole) note('blob', { bytes: blob.size });
      return blob;
    },
  });

  const { createObjectURL } = URL;
  URL.createObjectURL = (made) => {
    const url = createObjectURL(made);
    const bytes = made instanceof Blob ? made.size : 0;
    files.set(url, { bytes, isWhole });
    if (bytes > sessionFileBytes) note('file', { bytes });
    return url;
  };

  /** Media events do not bubble, but on their way down they pass the document. @param {Event} event */
  function onMedia({ type, target }) {
    if (!(target instanceof HTMLMediaElement)) return;
    const file = files.get(target.src);
    if (!file || file.bytes < sessionFileBytes) return;
    note(type === 'playing' ? 'playing' : 'clock', { ...file, positionMs: target.currentTime * 1000 });
  }
  document.addEventListener('playing', onMedia, true);
  document.addEventListener('timeupdate', onMedia, true);
  document.addEventListener('click', ({ timeStamp }) => note('tap', { nowMs: timeStamp }), true);
}
