import { useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What is chosen under some names, '' for what is not; and a way to choose some of it. It begins with what the address says, and
 * the address follows: a little later, so fields must not wait for it.
 */
export function useAddress<Name extends string>(names: readonly Name[]): readonly [Readonly<Record<Name, string>>, (part: Partial<Record<Name, string>>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const [chosen, setChosen] = useState(() => Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as Record<Name, string>);
  const change = (part: Partial<Record<Name, string>>) => {
    setChosen((before) => ({ ...before, ...part }));
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries<string | undefined>(part)) {
        if (value) after.set(name, value);
        else after.delete(name);
      }
      return after;
    }, { replace: true });
  };
  return [chosen, change];
}
