import { Link } from 'react-router';
import { ActivityTitle } from '../activity/ActivityTitle';
import { SharedClock } from '../activity/SharedClock';
import { useCurrentActivity } from '../activity/currentActivity';
import { useAtelier, useItems, useMe } from '../atelier/hooks';
import { HandButton } from '../facilitation/HandButton';
import { HandCount } from '../facilitation/HandCount';
import { HelpButton } from '../help/HelpButton';
import { useTexts } from '../i18n/texts';
import { SearchButton } from '../search/SearchButton';
import { ConnectionNote } from './ConnectionNote';
import { GivenBackButton } from './GivenBackButton';
import { PeopleHere } from './PeopleHere';
import { Settings } from './Settings';

/** Where we are, what is being done, how long it still takes, who is here, and whether all is well. */
export function TopBar() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [atelier] = useItems('atelier');
  const { role } = useMe();
  const activity = useCurrentActivity();
  return (
    <header className="wa-bar">
      <div className="wa-bar__where">
        <Link to={`/atelier/${atelierId}`} className="wa-bar__atelier">
          {atelier?.name ?? t('access.welcome')}
        </Link>
        {atelier && atelier.state !== 'OPEN' && (
          <span className="wa-bar__state">{t(`words.atelierState.${atelier.state}`)}</span>
        )}
      </div>
      <div className="wa-bar__activity">
        {activity && (
          <>
            <span className="wa-bar__title"><ActivityTitle activity={activity} /></span>
            <SharedClock activity={activity} />
          </>
        )}
      </div>
      <div className="wa-bar__state-of-things">
        <PeopleHere />
        <HandCount />
        {role === 'PARTICIPANT' && <HandButton />}
        <ConnectionNote />
        <GivenBackButton />
        <SearchButton />
        <HelpButton />
        <Settings />
      </div>
    </header>
  );
}
