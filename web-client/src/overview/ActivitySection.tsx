import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { ActivityTitle } from '../activity/ActivityTitle';
import { useCurrentActivity } from '../activity/currentActivity';
import { SharedClock } from '../activity/SharedClock';
import { useAtelier, useItem } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import { ComponentLabel } from '../look/ComponentLabel';
import { useOverviewTexts } from './i18n/texts';

/** What is being done now, where, and how long it still takes. The strip below steers it. */
export function ActivitySection() {
  const t = useOverviewTexts();
  const { atelierId } = useAtelier();
  const activity = useCurrentActivity();
  const atelier = useItem('atelier', atelierId);
  const leads = useLeads();
  return (
    <section className="wa-stack" aria-labelledby="overview-activity">
      <Heading level={2} id="overview-activity">
        {t('activity')}
      </Heading>
      {activity ? (
        <div className="wa-card wa-row wa-between">
          <div>
            <p className="wa-strong"><ActivityTitle activity={activity} /></p>
            {activity.component && <ComponentLabel component={activity.component} />}
          </div>
          <div className="wa-row">
            <SharedClock activity={activity} />
            {activity.board && (
              <Link className="nl-link" to={`/atelier/${atelierId}/board/${activity.board}`}>
                {t('toBoard')}
              </Link>
            )}
          </div>
        </div>
      ) : (
        <p className="wa-soft">{t(atelier?.state === 'OPEN' && leads ? 'noActivityFacilitator' : 'noActivity')}</p>
      )}
    </section>
  );
}
