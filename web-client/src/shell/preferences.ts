import { createStore } from 'zustand/vanilla';

interface Preferences {
  /** Whether what others do is read out. */
  readonly announce: boolean;
  /** Whether the rail shows drawings only. */
  readonly narrowRail: boolean;
}

const KEPT_AS = 'wijkatelier.preferences';
const USUAL: Preferences = { announce: true, narrowRail: false };

/** How somebody likes the frame, kept in this browser. */
export const preferences = createStore<Preferences>(() => ({ ...USUAL, ...kept() }));

preferences.subscribe((state) => {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(state));
  } catch {
    // a browser that keeps nothing: it holds for this visit
  }
});

function kept(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}
