import { useTexts } from './texts';
import { useNames } from '../people/useNames';

/** Whom one is still waiting for. */
export function Awaited({ people }: { readonly people: readonly string[] }) {
  const t = useTexts();
  const nameOf = useNames();
  if (people.length === 0) return <p>{t('round.everybody')}</p>;
  return (
    <>
      <p>{t('round.awaited', { count: people.length })}</p>
      <ul className="wa-plain-list wa-awaited">{people.map((person) => <li key={person}>{nameOf(person)}</li>)}</ul>
    </>
  );
}
