import { useEffect, useRef, useState } from 'react';

interface Option {
  readonly id: string;
  readonly name: string;
}

/**
 * Lets go what others took away while it stood chosen here: who fills in the form cannot mean it any more, and the whole form would be
 * refused for it. Returns what that was called, to be told.
 *
 * @param stays whether what was chosen already when the form was opened may stay when it goes
 */
export function useLetGo(options: readonly Option[], chosen: readonly string[], stays: boolean, onChange: (left: readonly string[]) => void): readonly string[] {
  const [atFirst] = useState(chosen);
  const [told, setTold] = useState<readonly string[]>([]);
  const names = useRef(new Map<string, string>());
  const letGo = () => {
    const offered = new Map(options.map(({ id, name }) => [id, name]));
    const gone = chosen.filter((id) => !offered.has(id) && !(stays && atFirst.includes(id)));
    if (gone.length > 0) {
      const lost = gone.flatMap((id) => names.current.get(id) ?? []);
      setTold((before) => [...before, ...lost]);
      onChange(chosen.filter((id) => !gone.includes(id)));
    }
    names.current = new Map([...names.current, ...offered]);
  };
  useEffect(letGo);
  return told;
}
