import { createStore } from 'zustand/vanilla';
import { newId } from '../atelier/ids';

/** What somebody wrote, and what was not kept. */
export interface GivenBack {
  readonly id: string;
  /** Why it was not. */
  readonly why: string;
  readonly texts: readonly string[];
}

interface State {
  /** Where this browser keeps it: of one participant in one atelier, for others may use the same device. */
  readonly place: string | undefined;
  readonly kept: readonly GivenBack[];
}

/** What was given back to who is here, until they let it go; on this device alone, for it was refused everywhere else. */
export const givenBack = createStore<State>(() => ({ place: undefined, kept: [] }));

/** Finds again what was given back to this participant before. */
export function findGivenBack({ atelierId, participantId }: { readonly atelierId: string; readonly participantId: string }): void {
  const place = `wijkatelier.givenBack.${atelierId}.${participantId}`;
  givenBack.setState({ place, kept: read(place) ?? [] });
}

/** Keeps texts that were refused; each once for the same reason. */
export function keepGivenBack(why: string, texts: readonly string[]): void {
  change((kept) => {
    const known = kept.filter((each) => each.why === why).flatMap((each) => each.texts);
    const fresh = texts.filter((text) => !known.includes(text));
    return fresh.length === 0 ? kept : [...kept, { id: newId(), why, texts: fresh }];
  });
}

export function letGo(id: string): void {
  change((kept) => kept.filter((each) => each.id !== id));
}

/** Another page of this browser may have kept something meanwhile; a browser that keeps nothing has what is here. */
function change(next: (kept: readonly GivenBack[]) => readonly GivenBack[]): void {
  const { place, kept: here } = givenBack.getState();
  const kept = next(read(place) ?? here);
  givenBack.setState({ kept });
  if (place === undefined) return;
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // it holds for this visit
  }
}

function read(place: string | undefined): readonly GivenBack[] | undefined {
  if (place === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter(isGivenBack) : [];
  } catch {
    return undefined;
  }
}

function isGivenBack(value: unknown): value is GivenBack {
  if (typeof value !== 'object' || value === null) return false;
  const { id, why, texts } = value as Partial<Record<keyof GivenBack, unknown>>;
  return typeof id === 'string' && typeof why === 'string' && Array.isArray(texts) && texts.every((text) => typeof text === 'string');
}
