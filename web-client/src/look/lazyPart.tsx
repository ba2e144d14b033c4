import { lazy, useState, type ComponentType, type FunctionComponent } from 'react';

interface Code<Props> {
  readonly default: ComponentType<Props>;
}

/** A component whose code comes when it is drawn, or before that when it is prepared. */
export type LazyPart<Props = object> = FunctionComponent<Props> & {
  readonly prepare: () => Promise<unknown>;
};

/**
 * As `lazy` of React, but drawn at once when its code is here already. React's own shows what stands in for it for a moment, and what
 * stood in stays for 300 ms, however soon the code came.
 */
export function lazyPart<Props extends object>(load: () => Promise<Code<Props>>): LazyPart<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<Code<Props>> | undefined;
  const bring = async () => {
    try {
      const code = await load();
      here = code.default;
      return code;
    } catch (error) {
      // the line was gone for a moment: the next one who asks tries again
      coming = undefined;
      throw error;
    }
  };
  const prepare = () => (coming ??= bring());
  const Coming = lazy(prepare) as ComponentType<Props>;
  function Lazy(props: Props) {
    // once it is drawn it stays what it is: another component in its place would lose what was typed
    const [Part] = useState(() => here ?? Coming);
    return <Part {...props} />;
  }
  return Object.assign(Lazy, { prepare });
}
