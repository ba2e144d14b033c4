import type { ReactNode } from 'react';
import { useTexts } from './texts';

/** What was filled in, for who reads it; what is unknown is said to be. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode | undefined])[] }) {
  const t = useTexts();
  return (
    <dl className="wa-intake-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="wa-soft">{t('unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
