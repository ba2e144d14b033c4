import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../access/session';
import type { Problem } from '../contract/refusals';
import { PAGE } from './requests';

/** The rows fetched so far. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem?: Problem;
  readonly more: boolean;
  readonly readOn: () => void;
}

type Fetched<Row> = Omit<Pages<Row>, 'readOn'>;

/** Fetches rows a page at a time; another `load` begins again. */
export function usePages<Row>(load: (last: Row | undefined) => Promise<Answer<readonly Row[]>>): Pages<Row> {
  const [fetched, setFetched] = useState<{ readonly load: typeof load; readonly what: Fetched<Row> }>();
  const read = useCallback(async (sofar: readonly Row[], isWanted: () => boolean) => {
    const answer = await load(sofar.at(-1));
    if (!isWanted()) return;
    const what: Fetched<Row> = answer.ok
      ? { rows: [...sofar, ...answer.value.slice(0, PAGE)], state: 'ready', more: answer.value.length > PAGE }
      : { rows: sofar, state: 'failed', problem: answer.problem, more: sofar.length > 0 };
    setFetched({ load, what });
  }, [load]);
  useEffect(() => {
    let wanted = true;
    void read([], () => wanted);
    return () => {
      wanted = false;
    };
  }, [read]);
  const what: Fetched<Row> = fetched?.load === load ? fetched.what : { rows: [], state: 'loading', more: false };
  return { ...what, readOn: () => void read(what.rows, () => true) };
}
