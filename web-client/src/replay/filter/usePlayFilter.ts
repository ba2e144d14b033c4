import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { filterIn, putFilter, type PlayFilter } from './playFilter';

/** The filter stands in the address, so that a link plays the same. */
export function usePlayFilter(): { readonly filter: PlayFilter; readonly setFilter: (filter: PlayFilter) => void } {
  const [parameters, setParameters] = useSearchParams();
  const inWords = new URLSearchParams();
  putFilter(inWords, filterIn(parameters));
  const written = inWords.toString();
  // one filter is one object, whatever else changes in the address
  const filter = useMemo(() => filterIn(new URLSearchParams(written)), [written]);
  const setFilter = (wanted: PlayFilter) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      putFilter(after, wanted);
      return after;
    }, { replace: true });
  return { filter, setFilter };
}
