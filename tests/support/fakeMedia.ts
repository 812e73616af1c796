import type { SetMarkers } from '../../src/platform/track/mediaMarkers.ts';
import type { MediaLike } from '../../src/platform/track/trackElement.ts';

/** How often a playing element tells its time, in ms; browsers do so every 15 to 250 ms. */
const TIMEUPDATE_MS = 250;

/** A media element whose time passes only when a test says so; it loads and seeks in microtasks. */
export class FakeMedia extends EventTarget implements MediaLike {
  paused = true;
  seeking = false;
  readyState = 0;
  /** Every file it was given, in order. */
  readonly sources: string[] = [];
  /** What `play` is refused with, if at all. */
  refusal: string | undefined;
  /** So many seeks lead nowhere, as on phones before the first sound. */
  ignoredSeeks = 0;
  /** So many files cannot be read. */
  failingLoads = 0;
  #source = '';
  #timeMs = 0;
  #beginMs = 0;
  #loads = 0;
  #fails = false;
  #marks: { readonly atMs: number; readonly onPass: () => void }[] = [];

  get src() {
    return this.#source;
  }
  set src(next: string) {
    this.#source = next;
    this.sources.push(next);
    this.load();
  }

  get currentTime() {
    return (this.readyState === 0 ? this.#beginMs : this.#timeMs) / 1000;
  }
  set currentTime(seconds: number) {
    if (this.readyState === 0) this.#beginMs = seconds * 1000;
    else this.#seek(seconds * 1000);
  }

  load() {
    // A playing element that is given another file stops without a word.
    this.paused = true;
    this.readyState = 0;
    this.seeking = false;
    this.#timeMs = 0;
    this.#beginMs = 0;
    const load = ++this.#loads;
    this.#fails = this.failingLoads > 0;
    if (this.#fails) this.failingLoads--;
    if (this.#source !== '') queueMicrotask(() => load === this.#loads && this.#loaded());
  }

  removeAttribute() {
    this.#source = '';
  }

  async play() {
    this.paused = false;
    const load = this.#loads;
    const refused = this.refusal ?? (this.#fails ? 'NotSupportedError' : undefined);
    await Promise.resolve();
    await Promise.resolve();
    if (load !== this.#loads || this.paused) throw new DOMException('', 'AbortError');
    if (refused) {
      this.paused = true;
      throw new DOMException('', refused);
    }
    this.#tell('playing');
  }

  pause() {
    if (this.paused) return;
    this.paused = true;
    this.#tell('pause');
  }

  /** Takes the sound away, as a call does. */
  takeAway() {
    this.pause();
  }

  /** Lets the element play on, telling as often as a browser does and at every marker. */
  advance(ms: number) {
    for (let leftMs = ms; leftMs > 0 && !this.paused && this.readyState > 0; ) {
      const nextMark = this.#marks.find(({ atMs }) => atMs > this.#timeMs)?.atMs ?? Number.POSITIVE_INFINITY;
      const stepMs = Math.min(leftMs, TIMEUPDATE_MS, nextMark - this.#timeMs);
      this.#timeMs += stepMs;
      leftMs -= stepMs;
      const passed = this.#marks.filter(({ atMs }) => atMs === this.#timeMs);
      for (const { onPass } of passed) onPass();
      if (passed.length === 0) this.#tell('timeupdate');
    }
  }

  readonly setMarkers: SetMarkers = (timesMs, onPass) => {
    this.#marks = [...new Set(timesMs)].sort((a, b) => a - b).map((atMs) => ({ atMs, onPass }));
  };

  #loaded() {
    if (this.#fails) return this.#tell('error');
    this.readyState = 4;
    if (this.ignoredSeeks > 0) this.ignoredSeeks--;
    else this.#timeMs = this.#beginMs;
    this.#tell('loadedmetadata');
  }

  #seek(toMs: number) {
    if (this.ignoredSeeks > 0) {
      this.ignoredSeeks--;
      return;
    }
    this.#timeMs = toMs;
    this.seeking = true;
    const load = this.#loads;
    queueMicrotask(() => {
      if (load !== this.#loads) return;
      this.seeking = false;
      this.#tell('seeked');
    });
  }

  #tell(type: string) {
    this.dispatchEvent(new Event(type));
  }
}
