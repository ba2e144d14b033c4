import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const intake = feature({
  name: 'intake',
  texts: { nl, en },
  pages: [{ path: 'intake', Page: lazyPart(() => import('./IntakePage')) }],
  rail: [
    {
      place: 'programme',
      label: 'intake',
      icon: 'report',
      path: 'intake',
      visibleTo: onceThereIs('intake', 'intakeEntry', 'attendee', 'weight', 'quotation'),
    },
  ],
  happened: {
    IntakeRecorded: 'intake',
    OccasionDescribed: 'intake',
    StartingPointDescribed: 'intake',
    IntakeEntryAdded: 'intake',
    IntakeEntryReworded: 'intake',
    IntakeEntryMoved: 'intake',
    IntakeEntryWithdrawn: 'intake',
    AttendeeRequired: 'intake',
    AttendeeDescribed: 'intake',
    AttendeeDismissed: 'intake',
    ComponentWeighed: 'weights',
    ComponentDropped: 'weights',
    ComponentTakenUp: 'weights',
    TariffFixed: 'quotation',
  },
  predictions,
});
