import { useSearchParams } from 'react-router';

/** The moment that is compared with stands in the address, so that a link shows the same comparison. None is later than the last one. */
export function useOther(head: number): { readonly other: number | undefined; readonly compareWith: (revision: number | undefined) => void } {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('vs');
  const other = asked !== null && /^\d{1,9}$/.test(asked) ? Math.min(head, Number(asked)) : undefined;
  const compareWith = (revision: number | undefined) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (revision === undefined) after.delete('vs');
      else after.set('vs', String(revision));
      return after;
    }, { replace: true });
  return { other, compareWith };
}
