import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about table groups: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Tables',
  kinds: { tableGroup: 'Table groups' },
  fields: {
    tableGroup: {
      name: 'Name',
    },
    seat: {
      tableGroup: 'Table',
    },
  },
  captions: {
    TableGroupFormed: '{{who}} forms a table',
    TableGroupRenamed: '{{who}} renames a table',
    TableGroupDissolved: '{{who}} dissolves a table',
    ParticipantSeated: '{{who}} gives somebody another seat',
  },
};
