import { Redirect } from 'wouter';
import { useStore } from 'zustand';
import { type Services, useServices } from '../features/services.ts';
import { useMessages } from '../i18n/messages.ts';
import { Later } from './Later.tsx';
import { type LateCode, lateCode } from './lateCode.ts';

/**
 * The screens of a session, from the last look before it to its end: fetched as soon as the page is there. The
 * questions on them come along, or not at all: later they would push the button away that is just being tapped.
 */
export const sessionScreens = lateCode(async () => {
  const [{ BeforeYouBegin }, { SessionScreen }] = await Promise.all([
    import('../features/session/BeforeYouBegin.tsx'),
    import('../features/session/SessionScreen.tsx'),
    import('../features/Ratings.tsx').catch(() => undefined),
  ]);
  return { BeforeYouBegin, SessionScreen };
});

/** What to have ready, and the tap that begins. */
export function LaterBegin() {
  const { begin } = useMessages();
  return (
    <Later title={begin.title} code={sessionScreens}>
      {({ BeforeYouBegin }) => <BeforeYouBegin />}
    </Later>
  );
}

/** A session while its moves run and just after; without one there is nothing to show here. */
export function LaterSession() {
  const { session } = useMessages();
  const { player } = useServices();
  const hasRun = useStore(player.store, ({ run }) => run !== undefined);
  if (!hasRun) return <Redirect to="/" replace />;
  return (
    <Later title={session.title} code={sessionScreens}>
      {({ SessionScreen }) => <SessionScreen />}
    </Later>
  );
}

const checkScreen = lateCode(() => import('../features/safety/CheckScreen.tsx'));

/** The whole safety check. */
export function LaterCheck() {
  const { begin } = useMessages();
  return (
    <Later title={begin.checkTitle} code={checkScreen}>
      {({ CheckScreen }) => <CheckScreen />}
    </Later>
  );
}

const breathingScreen = lateCode(() => import('../features/safety/BreathingScreen.tsx'));

/** The breathing alone. */
export function LaterBreathing() {
  const { begin } = useMessages();
  return (
    <Later title={begin.breathingTitle} code={breathingScreen}>
      {({ BreathingScreen }) => <BreathingScreen />}
    </Later>
  );
}

/** Code that needs what the services bring, kept with them: a screen seen before is there with the tap. */
function withServices<T>(load: (services: Services) => Promise<T>): (services: Services) => LateCode<T> {
  const kept = new WeakMap<Services, LateCode<T>>();
  return (services) => {
    const code = kept.get(services) ?? lateCode(() => load(services));
    kept.set(services, code);
    return code;
  };
}

const progressScreen = withServices(async ({ nightTools }) => {
  const [{ ProgressScreen }, tools] = await Promise.all([
    import('../features/progress/ProgressScreen.tsx'),
    nightTools(),
  ]);
  return { ProgressScreen, tools };
});

/** The history, and all that can be done with it. */
export function LaterProgress() {
  const { progress } = useMessages();
  return (
    <Later title={progress.title} code={progressScreen(useServices())}>
      {({ ProgressScreen, tools }) => <ProgressScreen tools={tools} />}
    </Later>
  );
}

const learnScreen = lateCode(() => import('../features/learn/LearnScreen.tsx'));

/** What can be read. */
export function LaterLearn() {
  const { tabs } = useMessages();
  return (
    <Later title={tabs.learn} code={learnScreen}>
      {({ LearnScreen }) => <LearnScreen />}
    </Later>
  );
}

const settingsScreen = withServices(async ({ soundTools }) => {
  const [{ SettingsScreen }, tools] = await Promise.all([
    import('../features/settings/SettingsScreen.tsx'),
    soundTools(),
  ]);
  return { SettingsScreen, tools };
});

/** The settings, with what can be tried there. */
export function LaterSettings() {
  const { settings } = useMessages();
  return (
    <Later title={settings.title} code={settingsScreen(useServices())}>
      {({ SettingsScreen, tools }) => <SettingsScreen tools={tools} />}
    </Later>
  );
}
