import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in for the part; without it, a whole notice. */
  readonly fallback?: ReactNode;
}

interface ErrorBoundaryState {
  readonly problem: string | null;
}

/** Keeps a mistake in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return <ErrorNotice error={{ kind: 'internal', detail: problem }} />;
  }
}
