import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';
import { ActivityButtons } from '../activity/ActivityButtons';
import { ClockAnnouncer } from '../activity/ClockAnnouncer';
import { useCurrentActivity } from '../activity/currentActivity';
import { useMe } from '../atelier/hooks';
import { CompanyBanner } from '../facilitation/CompanyBanner';
import { GuideButtons } from '../facilitation/GuideButtons';
import { HandQueue } from '../facilitation/HandQueue';
import { InviteButton } from '../facilitation/InviteButton';
import { useArrival } from '../features/arrival';
import { Introduction } from '../help/Introduction';
import { useTexts } from '../i18n/texts';
import { NowBanner } from '../programme/NowBanner';
import { useArrivalAtNow } from '../programme/useArrivalAtNow';
import { LiveAnnouncements } from './LiveAnnouncements';
import { NotOpenYet } from './NotOpenYet';
import { Rail } from './Rail';
import { SlotsProvider, useSlots } from './slots';
import './shell.css';
import { TopBar } from './TopBar';
import { useNarrowRail } from './useNarrowRail';

/** The frame around every page of an atelier. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <SlotsProvider>
      <Frame>{children}</Frame>
    </SlotsProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useTexts();
  const { setPanel, panels } = useSlots();
  const { narrow } = useNarrowRail();
  const activity = useCurrentActivity();
  const me = useMe();
  useArrival();
  useArrivalAtNow();
  const classes = ['wa-shell', narrow && 'wa-shell--narrow', panels > 0 && 'wa-shell--panel'].filter(Boolean);
  return (
    <div className={classes.join(' ')}>
      <SkipLink href="#content">{t('shell.skip')}</SkipLink>
      <TopBar />
      <Rail />
      <div className="wa-notices wa-noprint">
        <NotOpenYet />
        <CompanyBanner />
        <NowBanner />
        <Introduction />
      </div>
      <main id="content" className="wa-stage" tabIndex={-1}>
        {children}
      </main>
      <div ref={setPanel} className="wa-shell__panel" />
      {me.role === 'FACILITATOR' && <Strip />}
      <LiveAnnouncements />
      {activity && <ClockAnnouncer key={activity.id} activity={activity} />}
    </div>
  );
}

function Strip() {
  const t = useTexts();
  const { setStrip } = useSlots();
  return (
    <section className="wa-strip" aria-label={t('shell.activity.strip')}>
      <ActivityButtons />
      <GuideButtons />
      <HandQueue />
      <InviteButton />
      <div ref={setStrip} className="wa-strip__page" />
    </section>
  );
}
