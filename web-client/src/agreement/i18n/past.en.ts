import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about agreements: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Agreements',
  kinds: { agreement: 'Agreements between parties' },
  fields: {
    agreement: {
      title: 'Name',
      kind: 'Kind',
      status: 'Status',
      parties: 'Parties',
      plannedOn: 'Signing planned on',
      signedOn: 'Signed on',
      contents: 'What it contains',
      binding: 'How binding',
      reservations: 'Reservations',
      decision: 'Follows from',
    },
  },
  captions: {
    AgreementRecorded: '{{who}} puts an agreement on the list',
    AgreementRevised: '{{who}} changes an agreement',
    AgreementStatusSet: '{{who}} says how far an agreement is',
    AgreementSigned: '{{who}} records that an agreement was signed',
    AgreementWithdrawn: '{{who}} takes an agreement off the list',
  },
};
