import { createStore } from 'zustand/vanilla';
import { newId } from '../atelier/ids';
import { keepGivenBack } from './givenBack';

/** A message that nobody has to answer. Bad news stays until it is closed. */
export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'good' | 'bad';
  readonly offer?: Offer | undefined;
  /** What somebody wrote, and what stands nowhere else any more. */
  readonly written?: readonly string[];
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
  const id = newId();
  show({ id, text, tone, offer });
  if (tone === 'good') setTimeout(() => closeToast(id), offer ? OFFER_MS : GOOD_NEWS_MS);
  return id;
}

/**
 * Says why something was not done, and gives back what somebody wrote in it, which is kept beyond the message. The same news of several
 * texts is one message.
 */
export function giveBack(text: string, written: readonly string[]): void {
  keepGivenBack(text, written);
  const before = toasts.getState().shown.find((each) => each.text === text)?.written ?? [];
  const all = [...new Set([...before, ...written])];
  show({ id: newId(), text, tone: 'bad', ...(all.length > 0 && { written: all }) });
}

/** The oldest make room for it, but for those that hold a text. */
function show(toast: Toast): void {
  const all = [...toasts.getState().shown.filter((each) => each.text !== toast.text || (each.written && !toast.written)), toast];
  const newest = all.filter(({ written }) => !written).slice(-MOST);
  toasts.setState({ shown: all.filter((each) => each.written ?? newest.includes(each)) });
}

export function closeToast(id: string): void {
  toasts.setState({ shown: toasts.getState().shown.filter((each) => each.id !== id) });
}
