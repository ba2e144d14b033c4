import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { filterIn, putFilter, type PlayFilter } from './playFilter';

/** The filter stands in the address, so that a link plays the same. The address follows a choice a little later. */
export function usePlayFilter(): { readonly filter: PlayFilter; readonly setFilter: (filter: PlayFilter) => void } {
  const [parameters, setParameters] = useSearchParams();
  const [filter, choose] = useState(() => filterIn(parameters));
  const inAddress = written(filterIn(parameters));
  const known = useRef(inAddress);
  useEffect(() => {
    if (inAddress === known.current) return;
    known.current = inAddress;
    choose(filterIn(new URLSearchParams(inAddress)));
  }, [inAddress]);
  const setFilter = (wanted: PlayFilter) => {
    known.current = written(wanted);
    choose(wanted);
    setParameters((before) => {
      const after = new URLSearchParams(before);
      putFilter(after, wanted);
      return after;
    }, { replace: true });
  };
  return { filter, setFilter };
}

function written(filter: PlayFilter): string {
  const parameters = new URLSearchParams();
  putFilter(parameters, filter);
  return parameters.toString();
}
