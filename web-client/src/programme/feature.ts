import { feature, SILENT } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const programme = feature({
  name: 'programme',
  texts: { nl, en },
  pages: [{ path: 'programme', Page: lazyPart(() => import('./ProgrammePage')) }],
  rail: [{ place: 'programme', label: 'programme', icon: 'programme', path: 'programme', visibleTo: onceThereIs('halfDay', 'parkedTopic') }],
  happened: {
    HalfDayPlanned: 'halfDays',
    HalfDayReplanned: 'halfDays',
    HalfDayWithdrawn: 'halfDays',
    AgendaItemPlanned: 'agenda',
    AgendaItemReplanned: 'agenda',
    AgendaItemMoved: 'agenda',
    AgendaItemWithdrawn: 'agenda',
    HalfDayOpened: 'opened',
    HalfDayClosed: 'closed',
    AttendanceRecorded: SILENT,
    AgendaItemStarted: 'started',
    // the activity on the clock tells of it
    AgendaPhaseStarted: SILENT,
    AgendaItemFinished: 'finished',
    WorkFormComposed: 'workForms',
    WorkFormAmended: 'workForms',
    WorkFormWithdrawn: 'workForms',
  },
  predictions,
});
