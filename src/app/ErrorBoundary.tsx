/** The last net: a bug in a screen ends here, with a backup offered before anything else. */
import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen';

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <CrashScreen error={this.state.error} /> : this.props.children;
  }
}
