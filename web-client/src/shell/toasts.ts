import { createStore } from 'zustand/vanilla';
import { newId } from '../atelier/ids';

/** A message that nobody has to answer. Bad news stays until it is closed. */
export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'good' | 'bad';
  readonly offer?: Offer | undefined;
}

/** What can be done with it at once; there is another way to do it when the message is gone. */
export interface Offer {
  readonly label: string;
  readonly take: () => void;
}

const MOST = 4;
const GOOD_NEWS_MS = 8_000;
const OFFER_MS = 30_000;

/** The messages that are shown now. */
export const toasts = createStore<{ readonly shown: readonly Toast[] }>(() => ({ shown: [] }));

/** Shows a message; the same text is not shown twice at a time. Answers its id, for who has something newer to say of the same. */
export function showToast(text: string, tone: Toast['tone'], offer?: Offer): string {
  const { shown } = toasts.getState();
  const id = newId();
  toasts.setState({ shown: [...shown.filter((each) => each.text !== text), { id, text, tone, offer }].slice(-MOST) });
  if (tone === 'good') setTimeout(() => closeToast(id), offer ? OFFER_MS : GOOD_NEWS_MS);
  return id;
}

export function closeToast(id: string): void {
  toasts.setState({ shown: toasts.getState().shown.filter((each) => each.id !== id) });
}
