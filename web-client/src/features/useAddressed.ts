import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** What is chosen on a page: what the address asks for, until one chooses otherwise there. */
export function useAddressed<V>(asked: V | undefined, first: V | (() => V)): readonly [V, (chosen: V) => void] {
  const { key } = useLocation();
  const [chosen, setChosen] = useState(() => ({ key: '', value: first instanceof Function ? first() : first }));
  const value = chosen.key === key ? chosen.value : asked ?? chosen.value;
  return [value, (next) => setChosen({ key, value: next })];
}

/** Which view of a page is open; `?view=` asks for one of them. */
export function useViewInAddress<V extends string>(views: readonly V[], first: V | (() => V)): readonly [V, (view: V) => void] {
  const wanted = useSearchParams()[0].get('view');
  return useAddressed(views.find((view) => view === wanted), first);
}
