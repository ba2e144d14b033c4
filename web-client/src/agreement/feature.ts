import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** Agreements have no page of their own: they are a part of that of the organisation. */
export const agreement = feature({
  name: 'agreement',
  texts: { nl, en },
  happened: {
    AgreementRecorded: 'recorded',
    AgreementRevised: 'changed',
    AgreementStatusSet: 'changed',
    AgreementSigned: 'signed',
    AgreementWithdrawn: 'changed',
  },
});
