/** Catches what goes wrong while a part is drawn, and draws something else in its place until it is tried again. */
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is drawn instead; throw the error on for a boundary further out. */
  readonly instead: (error: Error, retry: () => void) => ReactNode;
  /** When this changes there is something else to draw, so it is tried again. */
  readonly resetOn?: string;
}

interface State {
  readonly error: Error | null;
  readonly resetOn: string | undefined;
}

export class Boundary extends Component<BoundaryProps, State> {
  override readonly state: State = { error: null, resetOn: this.props.resetOn };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ resetOn }: BoundaryProps, before: State): State | null {
    return resetOn === before.resetOn ? null : { error: null, resetOn };
  }

  readonly retry = (): void => {
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.instead(error, this.retry) : this.props.children;
  }
}
