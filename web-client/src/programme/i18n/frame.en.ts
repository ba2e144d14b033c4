import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    programme: 'Programme',
    now: 'Where you work now',
    nowDoing: 'Now: {{title}}.',
    goThere: 'Go to {{place}}',
    place: {
      BOARD: 'the board',
      MATRIX: 'the decision matrix',
      RESOURCES: 'the resource table',
      STAKEHOLDERS: 'the stakeholder map',
      RINGS: 'the rings',
      HURDLES: 'the hurdles',
      TIMELINE: 'the time line',
      ROUTEMAP: 'the route map',
      RASCI: 'the RASCI table',
      DECISIONS: 'the decisions',
      ACTIONS: 'the actions',
    },
  },
  happened: {
    halfDays_one: '{{who}} changed a half-day of the programme.',
    halfDays_other: '{{who}} changed half-days of the programme {{count}} times.',
    agenda_one: '{{who}} changed the agenda.',
    agenda_other: '{{who}} made {{count}} changes to the agenda.',
    opened: '{{who}} opened a half-day.',
    closed: '{{who}} closed a half-day.',
    started: '{{who}} started an item of the agenda.',
    finished: '{{who}} finished an item of the agenda.',
  },
  problems: {
    'half-day-has-items': 'There is still something on the agenda of this half-day. Move it first, or remove it.',
    'half-day-is-full': 'No more items fit on a half-day. Remove one first.',
    'programme-is-full': 'No more half-days fit in the programme.',
    'programme-has-items': 'There is something on the agenda already. Ask for a proposal that replaces it.',
    'half-day-is-open': 'Another half-day is still open. Close it first.',
    'half-day-is-not-open': 'This half-day is not open. Open it first.',
    'half-day-is-closed': 'This half-day is closed. Choose another one, or open it again.',
    'half-day-has-begun': 'This half-day has begun. It stays on the programme.',
    'agenda-item-is-running': 'An item of the agenda is still running. Finish it first.',
    'agenda-item-is-not-running': 'This item is not running. Start it first.',
    'agenda-item-has-begun': 'This item has begun. It stays as it is. Add another one.',
    'no-next-phase': 'This was the last phase. Finish the item.',
    'programme-has-begun': 'A half-day has begun. A proposal can no longer replace the programme. Change the items one by one.',
  },
};
