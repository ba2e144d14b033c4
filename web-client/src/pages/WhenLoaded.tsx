import { Suspense, type ReactNode } from 'react';
import { useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';

/** Shows a page once there is a state to show in it, and its code has come. */
export function WhenLoaded({ children }: { children: ReactNode }) {
  const waiting = <div className="wa-page"><Loading rows={4} /></div>;
  return useLoaded() ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
