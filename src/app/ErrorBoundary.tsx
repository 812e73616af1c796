import { Component, type ReactNode } from 'react';
import { en } from '../i18n/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Stillness } from '../ui/Stillness.tsx';

/** Catches what no screen expected and offers to open the app again; nothing stored is touched. */
export class ErrorBoundary extends Component<{ children: ReactNode; onReload: () => void }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Screen title={en.error.title}>
        <Stillness>
          <p role="alert">{en.error.text}</p>
          <Button tone="primary" onClick={this.props.onReload}>
            {en.error.reload}
          </Button>
        </Stillness>
      </Screen>
    );
  }
}
