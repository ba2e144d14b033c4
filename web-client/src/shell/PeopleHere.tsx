import { useMe, usePeople, usePresence } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Avatar } from '../look/Avatar';

const MOST = 8;

/** Who is here now, with their organisation; counted when there are many. */
export function PeopleHere() {
  const t = useTexts();
  const me = useMe();
  const people = usePeople();
  const { people: present } = usePresence();
  const here = [...new Set([me.participantId, ...present.keys()])];
  return (
    <div className="wa-people" role="group" aria-label={t('shell.here', { count: here.length })}>
      {here.slice(0, MOST).map((id) => {
        const person = people.get(id);
        return person ? (
          <Avatar key={id} name={person.name} initials={person.initials} detail={person.organisation} />
        ) : (
          <Avatar key={id} name={t('words.somebody')} initials="?" />
        );
      })}
      {here.length > MOST && <span className="wa-small">{t('shell.more', { count: here.length - MOST })}</span>}
    </div>
  );
}
