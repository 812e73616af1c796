import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { useStore } from 'zustand';
import { useServices } from '../features/services.ts';
import { useMessages } from '../i18n/messages.ts';
import { Later } from './Later.tsx';
import { lateCode } from './lateCode.ts';

/** The screens of a session, from the last look before it to its end: fetched as soon as the page is there. */
export const sessionScreens = lateCode(async () => {
  const [{ BeforeYouBegin }, { SessionScreen }] = await Promise.all([
    import('../features/session/BeforeYouBegin.tsx'),
    import('../features/session/SessionScreen.tsx'),
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
  const run = useStore(player.store, (state) => state.run);
  if (!run) return <Redirect to="/" replace />;
  return (
    <Later title={session.title} code={sessionScreens}>
      {({ SessionScreen }) => <SessionScreen run={run} />}
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

/** The history. */
export function LaterProgress() {
  const { progress } = useMessages();
  const { nightTools } = useServices();
  const code = useMemo(
    () =>
      lateCode(async () => {
        const [{ ProgressScreen }, tools] = await Promise.all([
          import('../features/progress/ProgressScreen.tsx'),
          nightTools(),
        ]);
        return { ProgressScreen, tools };
      }),
    [nightTools],
  );
  return (
    <Later title={progress.title} code={code}>
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

/** The settings, with what can be tried there. */
export function LaterSettings() {
  const { settings } = useMessages();
  const { soundTools } = useServices();
  const code = useMemo(
    () =>
      lateCode(async () => {
        const [{ SettingsScreen }, tools] = await Promise.all([
          import('../features/settings/SettingsScreen.tsx'),
          soundTools(),
        ]);
        return { SettingsScreen, tools };
      }),
    [soundTools],
  );
  return (
    <Later title={settings.title} code={code}>
      {({ SettingsScreen, tools }) => <SettingsScreen tools={tools} />}
    </Later>
  );
}
