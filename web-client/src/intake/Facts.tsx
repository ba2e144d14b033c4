import type { ReactNode } from 'react';
import { useTexts } from './texts';

/** A fact, and the item that it is when it is one by itself. */
type NamedFact = readonly [name: string, value: ReactNode | undefined, item?: string];

/** What was filled in, for who reads it; what is unknown is said to be. */
export function Facts({ item: whole, facts }: { item?: string; facts: readonly NamedFact[] }) {
  const t = useTexts();
  return (
    <dl className="wa-intake-facts" data-item={whole}>
      {facts.map(([name, value, item]) => (
        <div key={name} data-item={item}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="wa-soft">{t('unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
