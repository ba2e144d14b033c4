import type { Attendance } from './positions';
import { useTexts } from './texts';
import { useNames } from '../people/useNames';

interface AwaitedProps extends Pick<Attendance, 'awaited' | 'gone'> {
  /** Whether a position can still be taken. */
  readonly open: boolean;
}

/** Whom one is still waiting for, or who took no position; and apart from them who has left, for whom nobody waits. */
export function Awaited({ awaited, gone, open }: AwaitedProps) {
  const t = useTexts();
  if (awaited.length + gone.length === 0) return <p>{t('round.everybody')}</p>;
  return (
    <>
      <People title={t(open ? 'round.awaited' : 'round.without', { count: awaited.length })} people={awaited} />
      <People title={t('round.gone', { count: gone.length })} people={gone} />
    </>
  );
}

function People({ title, people }: { readonly title: string; readonly people: readonly string[] }) {
  const nameOf = useNames();
  if (people.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className="wa-plain-list wa-awaited">{people.map((person) => <li key={person}>{nameOf(person)}</li>)}</ul>
    </>
  );
}
