import { createContext, useContext, type ReactNode } from 'react';
import type { AtelierSource } from './source';

const AtelierContext = createContext<AtelierSource | undefined>(undefined);

/**
 * Gives everything inside it an atelier: the live one, or a moment of its past (see `replayOf`). Providers may be
 * nested: a replay lies inside the live one.
 */
export function AtelierProvider({ source, children }: { source: AtelierSource; children: ReactNode }) {
  return <AtelierContext value={source}>{children}</AtelierContext>;
}

/** The atelier that this component is in. */
export function useAtelier(): AtelierSource {
  const source = useContext(AtelierContext);
  if (!source) throw new Error('There is no AtelierProvider around this component');
  return source;
}
