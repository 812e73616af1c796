import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { RatedValue } from '../domain/rating.ts';
import type { Player } from '../player/player.ts';
import type { SelfTest } from '../player/selfTest.ts';
import type { ScreenLockStatus } from '../player/wakeLock.ts';
import type { Backups } from '../storage/backups.ts';
import type { Checkpoint } from '../storage/checkpointRecord.ts';
import type { Diary } from '../storage/diary.ts';
import type { Offered, TextFile } from '../storage/files.ts';
import type { StorageNotice } from '../storage/notices.ts';
import type { SafetyRecord } from '../storage/safetyRecord.ts';
import type { SessionsState } from '../storage/sessions.ts';
import type { Settings } from '../storage/settingsRecord.ts';
import type { MoveDrawing } from '../ui/drawing/MoveDrawing.tsx';
import type { View } from '../ui/drawing/View.tsx';

/** A store that screens read and never write. */
export type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** What can be listened to for itself. */
export type SoundPart = 'voice' | 'tones' | 'bed';

/** How the app can be put on the home screen here. */
export type InstallOffer = 'unavailable' | 'promptable' | 'ios' | 'installed';

/** What can be tried of the sound. */
export interface SoundTools {
  readonly sound: {
    /** What sounds for a try in settings, if anything does. */
    readonly store: Readable<{ readonly listening: SoundPart | undefined; readonly failed: boolean }>;
    /** Lets a part be heard for some seconds as the settings have it. Call inside a tap. */
    listen(part: SoundPart): void;
    stopListening(): void;
    /** Whether the phone has a voice of its own for the app's language. */
    readonly phoneVoice: Readable<{ readonly available: boolean }>;
  };
  readonly selfTest: {
    readonly store: Readable<SelfTest>;
    /** Call inside a tap. Does nothing while a session runs. */
    start(): void;
    cancel(): void;
  };
}

/** What the person can say about their nights, and what they can do with all that is kept. */
export interface NightTools {
  readonly diary: Diary;
  readonly backups: Backups;
  /** How it is before the next session; null takes it back. */
  rateBefore(before: RatedValue | null): void;
  /** Call inside a tap. */
  saveFile(file: TextFile): Promise<Offered>;
  /** What can ring on this device. */
  readonly remindsBy: 'calendar' | 'alarm';
  /** Whether the browser promised not to clear what is kept. */
  isSafelyKept(): Promise<'yes' | 'no' | 'unknown'>;
  /** 'busy' while a session runs in any tab; 'failed' leaves everything as it was. */
  eraseAll(): Promise<'done' | 'busy' | 'failed'>;
}

/** Everything the screens may reach; main.tsx builds it, so no screen knows a browser API. */
export interface Services {
  readonly player: Player;
  /** The moving pictures, and the still ones: not part of the first load, but fetched right after it. */
  readonly drawing: {
    readonly store: Readable<{
      readonly MoveDrawing: typeof MoveDrawing | undefined;
      readonly View: typeof View | undefined;
    }>;
    fetch(): void;
  };
  /** Whether the person asked for less motion. */
  readonly motion: Readable<{ readonly reduced: boolean }>;
  readonly screenLock: Readable<{ readonly status: ScreenLockStatus }>;
  readonly settings: {
    readonly store: Readable<Settings>;
    change(patch: Partial<Settings>): void;
  };
  /** What the settings let people try; fetched when it is first asked for. */
  soundTools(): Promise<SoundTools>;
  /** `entries` is all that is remembered of the nights, the sessions among it. */
  readonly history: Readable<Pick<SessionsState, 'records' | 'entries' | 'keeping'>>;
  /** Keeps a session that was stopped because something felt wrong as just that; false where it could not. */
  stoppedWisely(sessionId: string): Promise<boolean>;
  /** Fetched when it is first asked for. */
  nightTools(): Promise<NightTools>;
  readonly unfinished: {
    readonly store: Readable<{ readonly checkpoint: Checkpoint | undefined }>;
    /** Call inside a tap. 'asks' where questions are due, answers want it changed, or the rules did not come. */
    resume(): Promise<'begun' | 'busy' | 'asks'>;
    /** 'busy' while it runs in another tab. */
    keep(): Promise<'done' | 'busy'>;
    discard(): Promise<'done' | 'busy'>;
    /** Takes a discard back. */
    restore(checkpoint: Checkpoint): Promise<void>;
  };
  /** The answers of the safety check. */
  readonly safety: {
    readonly store: Readable<SafetyRecord>;
    change(record: SafetyRecord): void;
    erase(): void;
    /** Takes over what another tab kept. */
    refresh(): void;
  };
  readonly notices: {
    readonly store: Readable<{ readonly notices: readonly StorageNotice[] }>;
    dismiss(notice: StorageNotice): void;
  };
  readonly install: {
    readonly store: Readable<{ readonly offer: InstallOffer }>;
    ask(): Promise<void>;
  };
  readonly update: {
    readonly store: Readable<{ readonly updateWaiting: boolean }>;
    accept(): Promise<'accepted' | 'sessionRunning'>;
  };
  readonly device: {
    newId(): string;
    /** Milliseconds since the epoch. */
    now(): number;
    /** The IANA zone where the person is. */
    timeZone(): string;
    /** Calls back once after a delay in ms; the returned function cancels. */
    after(delayMs: number, callback: () => void): () => void;
    /** The night it is (see domain/night.ts); unknown in a page that was rendered while building. */
    readonly today: Readable<{ readonly night: string | undefined }>;
    /** The person's own locale: it says on which day their week begins. */
    locale(): string;
    reload(): void;
  };
}

const ServicesContext = createContext<Services | undefined>(undefined);

/** Hands the services to the screens. */
export const ServicesProvider = ServicesContext.Provider;

/** The services; throws outside a provider, which only a broken composition root can cause. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Screens need a ServicesProvider.');
  return services;
}
