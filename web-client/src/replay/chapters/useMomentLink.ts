import { useSearchParams } from 'react-router';

/** The address of another moment, with all else in the address as it is. */
export function useMomentLink(): (revision: number) => { search: string } {
  const [parameters] = useSearchParams();
  return (revision) => {
    const its = new URLSearchParams(parameters);
    its.delete('at');
    its.set('r', String(revision));
    return { search: its.toString() };
  };
}
