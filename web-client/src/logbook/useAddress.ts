import { useSearchParams } from 'react-router';

/** What the address says under some names, '' for what it does not say; and a way to change some of it, keeping all else. */
export function useAddress<Name extends string>(names: readonly Name[]): readonly [Readonly<Record<Name, string>>, (part: Partial<Record<Name, string>>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const said = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as Record<Name, string>;
  const change = (part: Partial<Record<Name, string>>) => setParameters((before) => {
    const after = new URLSearchParams(before);
    for (const [name, value] of Object.entries<string | undefined>(part)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    return after;
  }, { replace: true });
  return [said, change];
}
