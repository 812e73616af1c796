import { Route, Router, Switch } from 'wouter';
import { type Services, ServicesProvider } from '../features/services.ts';
import { KeepPlace } from '../features/session/KeepPlace.tsx';
import { StepAnnouncer } from '../features/session/StepAnnouncer.tsx';
import { TonightScreen } from '../features/tonight/TonightScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import {
  LaterBegin,
  LaterBreathing,
  LaterCheck,
  LaterLearn,
  LaterProgress,
  LaterSession,
  LaterSettings,
} from './laterScreens.tsx';
import { NotFound } from './NotFound.tsx';
import { ScreenChange } from './ScreenChange.tsx';
import { screenFade } from './screenFade.ts';
import { TabBar } from './TabBar.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';

/** The whole app below its services; `base` is the path it is served under, without a slash at its end. */
export function App({ services, base, ssrPath }: { services: Services; base: string; ssrPath?: string }) {
  return (
    <ServicesProvider value={services}>
      <Router base={base} aroundNav={screenFade} {...(ssrPath === undefined ? {} : { ssrPath })}>
        <ErrorBoundary onReload={services.device.reload}>
          <StepAnnouncer />
          <Switch>
            <Route path="/begin" component={LaterBegin} />
            <Route path="/session" component={LaterSession} />
            <Route path="/check" component={LaterCheck} />
            <Route path="/breathe" component={LaterBreathing} />
            <Route>
              <Switch>
                <Route path="/" component={TonightScreen} />
                <Route path="/progress" component={LaterProgress} />
                <Route path="/learn/:chapter?" component={LaterLearn} />
                <Route path="/settings" component={LaterSettings} />
                <Route component={NotFound} />
              </Switch>
              <UpdatePrompt />
              <TabBar />
            </Route>
          </Switch>
          <KeepPlace />
          <ScreenChange />
        </ErrorBoundary>
      </Router>
    </ServicesProvider>
  );
}
