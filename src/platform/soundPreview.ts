import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionPlan } from '../domain/plan.ts';
import { isRunning } from '../domain/session.ts';
import type { SoundChoice } from '../domain/soundChoice.ts';
import type { Clock } from '../player/clock.ts';
import type { Player } from '../player/player.ts';
import type { SelfTester } from '../player/selfTest.ts';
import { balanceOf } from '../sound/balance.ts';
import { amplitude } from '../sound/level.ts';
import { SAYING_MS, type SoundPart, stretchFor } from './listening.ts';
import type { PhoneVoice } from './live/phoneVoice.ts';
import { createTrackElement, type TrackElementPorts } from './track/trackElement.ts';
import type { TrackMaker } from './track/trackMaker.ts';

/** What listening needs; the element is its own. */
export interface SoundPreviewPorts extends Omit<TrackElementPorts, 'setMarkers'> {
  readonly maker: Pick<TrackMaker, 'make'>;
  readonly clock: Clock;
  /** While a session or a self-test runs, nothing else sounds. */
  readonly player: Player;
  readonly selfTest: Pick<SelfTester, 'store'>;
  readonly choice: () => SoundChoice;
  /** What the tries are taken from; it begins with the move whose words are `sentence`. */
  readonly plan: SessionPlan;
  readonly sentence: { readonly name: string; readonly instruction: string };
  readonly phone: Pick<PhoneVoice, 'store' | 'say' | 'hush'>;
}

/** Lets the parts of the sound be heard for themselves. */
export interface SoundPreview {
  readonly store: StoreApi<{ readonly listening: SoundPart | undefined; readonly failed: boolean }>;
  /** Call inside a tap. A second part takes the place of the first. */
  listen(part: SoundPart): void;
  stopListening(): void;
}

const SILENT = { listening: undefined, failed: false } as const;

/** Makes the preview. */
export function createSoundPreview(ports: SoundPreviewPorts): SoundPreview {
  const { maker, clock, player, selfTest, phone } = ports;
  const store = createStore<ReturnType<SoundPreview['store']['getState']>>(() => SILENT);
  const element = createTrackElement(
    { media: ports.media, urls: ports.urls, setMarkers: () => {} },
    { onMove: stopAtEnd, onTaken: stopListening, onError: fail },
  );
  let endMs = 0;
  let turn = 0;
  let stopSaying = () => {};

  function isBusy(): boolean {
    const { run } = player.store.getState();
    const { status } = selfTest.store.getState();
    return (run && isRunning(run.session)) || status === 'preparing' || status === 'running';
  }

  function stopAtEnd() {
    if (element.positionMs() >= endMs) stopListening();
  }

  function stopListening() {
    turn++;
    stopSaying();
    if (store.getState() === SILENT) return;
    element.release();
    store.setState(SILENT, true);
  }

  function fail() {
    stopListening();
    store.setState({ listening: undefined, failed: true });
  }

  function say({ verbosity, ...choice }: SoundChoice) {
    const { name, instruction } = ports.sentence;
    const text = verbosity === 'full' ? `${name}. ${instruction}` : name;
    const volume = amplitude(balanceOf({ verbosity, ...choice }).voiceDb);
    if (volume > 0) phone.say(text, volume);
    const cancel = clock.after(SAYING_MS[verbosity], stopListening);
    stopSaying = () => {
      stopSaying = () => {};
      cancel();
      phone.hush();
    };
  }

  async function play(part: SoundPart, chosen: SoundChoice) {
    const mine = turn;
    element.prime(chosen.mode === 'music' ? 'ambient' : 'playback');
    const { timeline, choice, fromMs, toMs } = stretchFor(part, ports.plan, chosen);
    const { blob, missing } = await maker.make(timeline, choice);
    if (mine !== turn) return;
    if (missing.length > 0) return fail();
    endMs = toMs;
    element.play();
    element.take(blob, fromMs);
  }

  function listen(part: SoundPart) {
    if (isBusy()) return;
    stopListening();
    store.setState({ listening: part, failed: false });
    const choice = ports.choice();
    const byPhone = choice.mode === 'music' && choice.speaker === 'phone' && phone.store.getState().available;
    if (part === 'voice' && byPhone) return say(choice);
    const mine = turn;
    play(part, choice).catch(() => mine === turn && fail());
  }

  const yieldToOthers = () => isBusy() && stopListening();
  player.store.subscribe(yieldToOthers);
  selfTest.store.subscribe(yieldToOthers);
  return { store, listen, stopListening };
}
