import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Proof of the history',
  intro:
    'A checkpoint is a short, signed text about all that was recorded until then. Give it to somebody else, or print it. ' +
    'With the dossier of the host, anybody can use it later to verify that nothing in the history was changed.',
  moment: 'Of which moment?',
  now: 'Now',
  at: '{{what}}, {{when}} (action {{revision}})',
  somebody: 'somebody',
  make: 'Make a checkpoint',
  made: 'Checkpoint up to and including action {{revision}}. Keep it outside this service.',
  text: 'Text of the checkpoint',
  qr: 'QR code with the text of the checkpoint at action {{revision}}',
  copy: 'Copy the checkpoint',
  keep: 'Keep as a file',
  fileName: 'checkpoint-{{revision}}.txt',
};
