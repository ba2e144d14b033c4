import { useState } from 'react';

/** What can stand beside the scene. */
export type Panel = 'chapters' | 'journal' | 'compare';

/** The comparison, which the address keeps. */
interface Comparing {
  readonly compares: boolean;
  readonly compare: (begins: boolean) => void;
}

export interface Panels {
  /** The one that stands there. */
  readonly shown: Panel | undefined;
  /** Also while another stands before it. */
  readonly isOpen: (panel: Panel) => boolean;
  readonly toggle: (panel: Panel) => void;
  readonly close: (panel: Panel) => void;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** One panel at a time, so that how they make way on a phone is one state. A comparison waits behind the others until they are closed. */
export function usePanels({ compares, compare }: Comparing): Panels {
  const [front, setFront] = useState<Exclude<Panel, 'compare'>>();
  const [folded, setFolded] = useState(false);
  const isOpen = (panel: Panel) => (panel === 'compare' ? compares : panel === front);
  return {
    shown: front ?? (compares ? 'compare' : undefined),
    isOpen,
    toggle: (panel) => {
      setFolded(false);
      setFront(panel === 'compare' || isOpen(panel) ? undefined : panel);
      if (panel === 'compare') compare(!compares);
    },
    close: (panel) => {
      if (panel === 'compare') compare(false);
      else setFront(undefined);
    },
    folded,
    onFold: setFolded,
  };
}
