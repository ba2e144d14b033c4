import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Slots {
  readonly panel: HTMLElement | null;
  readonly strip: HTMLElement | null;
  readonly setPanel: (element: HTMLElement | null) => void;
  readonly setStrip: (element: HTMLElement | null) => void;
  /** How many panels are asked for: the shell makes room while there is one. */
  readonly panels: number;
  readonly countPanel: (more: 1 | -1) => void;
}

const SlotsContext = createContext<Slots | undefined>(undefined);

/** Lets pages put things in places of the frame. */
export function SlotsProvider({ children }: { children: ReactNode }) {
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const [panels, setPanels] = useState(0);
  const slots = useMemo<Slots>(
    () => ({ panel, strip, panels, setPanel, setStrip, countPanel: (more) => setPanels((count) => count + more) }),
    [panel, strip, panels],
  );
  return <SlotsContext value={slots}>{children}</SlotsContext>;
}

/** The places of the frame. */
export function useSlots(): Slots {
  const slots = useContext(SlotsContext);
  if (!slots) throw new Error('There is no shell around this component');
  return slots;
}

/** Puts what is inside it in the side panel of the frame. */
export function InPanel({ children }: { children: ReactNode }) {
  const { panel, countPanel } = useSlots();
  useEffect(() => {
    countPanel(1);
    return () => countPanel(-1);
    // counted once for as long as it is there
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return panel && createPortal(children, panel);
}

/** Puts buttons of a page in the facilitator's strip. It is not there for others, so neither are they. */
export function InStrip({ children }: { children: ReactNode }) {
  const { strip } = useSlots();
  return strip && createPortal(children, strip);
}
