import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** The directing role has no page of its own: it is a part of that of the organisation. */
export const directingRole = feature({
  name: 'directingrole',
  texts: { nl, en },
  happened: {
    RoleScaleAdopted: 'scale',
    DirectingRoleChosen: 'chosen',
    DirectingRoleCleared: 'cleared',
  },
});
