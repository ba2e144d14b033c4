import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** The host's page: a new atelier. */
export const en: SameKeys<typeof nl> = {
  title: 'New atelier',
  intro: 'Create an atelier. You get a link for the facilitator, who invites the others.',
  noKey: 'This page is for the host. Open the host’s link, with the key in it.',
  name: 'Name of the atelier',
  municipality: 'Municipality',
  neighbourhood: 'Neighbourhood (optional)',
  create: 'Create the atelier',
  creating: 'Creating…',
  done: '{{name}} is ready',
  doneText: 'Give this link to the facilitator. Whoever has the link can lead the atelier.',
  link: 'Link for the facilitator',
  copyLink: 'Copy the link for the facilitator',
  goThere: 'Facilitate it myself',
  another: 'Create another atelier',
};
