import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage';

interface BrokenState {
  readonly broken: boolean;
}

/** Shows a way on when a page fails. What was given is safe: it is in the outbox. */
export class BrokenBoundary extends Component<{ children: ReactNode }, BrokenState> {
  override state: BrokenState = { broken: false };

  static getDerivedStateFromError(): BrokenState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
