import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Parking lot',
  kinds: { parkedTopic: 'Parking lot' },
  fields: {
    parkedTopic: {
      text: 'Text',
      state: 'State',
      agendaItem: 'Taken up in agenda item',
      decision: 'Taken up in agreement',
      action: 'Taken up in action',
      elsewhere: 'Taken up elsewhere',
      droppedBecause: 'Dropped because',
    },
  },
  captions: {
    TopicParked: '{{who}} parks a topic',
    TopicTakenUp: '{{who}} takes a parked topic up',
    TopicDropped: '{{who}} drops a parked topic',
    TopicReopened: '{{who}} puts a topic back in the parking lot',
  },
};
