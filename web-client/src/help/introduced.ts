import { createStore } from 'zustand/vanilla';

const KEPT_AS = 'wijkatelier.introduced';

/** Whether somebody was introduced in this browser already; it is asked once, and kept. */
export const introduced = createStore<{ readonly done: boolean }>(() => ({ done: kept() }));

export const introduction = {
  /** It is not shown again in this browser. */
  end(): void {
    introduced.setState({ done: true });
    try {
      localStorage.setItem(KEPT_AS, 'yes');
    } catch {
      // a browser that keeps nothing: it holds for this visit
    }
  },
  /** It is shown again, from its first card. */
  begin(): void {
    introduced.setState({ done: false });
  },
};

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== null;
  } catch {
    return false;
  }
}
