import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Proof of the history',
  intro:
    'A checkpoint is a short, signed text about all that was recorded until then. Give it to somebody else, or print it. ' +
    'With a dossier, anybody can use it later to verify that nothing in the history was changed.',
  moment: 'Of which moment?',
  now: 'Now',
  atOf: '{{title}}: {{what}}, {{when}} (action {{revision}})',
  at: '{{what}}, {{when}} (action {{revision}})',
  somebody: 'somebody',
  make: 'Make a checkpoint',
  made: 'Checkpoint up to and including action {{revision}}. Keep it outside this service.',
  text: 'Text of the checkpoint',
  qr: 'QR code with the text of the checkpoint at action {{revision}}',
  copy: 'Copy the checkpoint',
  keep: 'Keep as a file',
  mail: 'Mail it',
  print: 'Print this list with a checkpoint',
  fileName: 'checkpoint-{{revision}}.txt',
  key: {
    title: 'Key that signs',
    hint:
      'Every checkpoint and every dossier of this atelier is signed with this public key. Keep it now, outside this service. In a later dossier it is in ' +
      'keys/log.txt. If it is no longer among those, all was signed anew with another key.',
    text: 'Public key',
    copy: 'Copy the public key',
    former: 'This one signed before:',
  },
  stamp: {
    keep: 'Keep a time stamp (.tsr)',
    hint:
      'A time-stamp authority outside this installation states that this checkpoint exists now. It gets a checksum only, nothing of what was said. ' +
      'Keep it with the file of the checkpoint: with both it can be verified later.',
    fileName: 'checkpoint-{{revision}}.tsr',
  },
  dossier: {
    title: 'Dossier to pass on',
    intro:
      'A dossier holds what happened, with proof that nothing in it was changed. What its reader is not to have is left out. ' +
      'The dossier says how much that is and why. Only the host has the full dossier.',
    stampMissing:
      'There is no time stamp in the dossier that you just kept: the time-stamp authority gave no answer that can be used. README.txt says so as well. ' +
      'Keep a new dossier later, or ask later for a time stamp with a checkpoint.',
    internal: {
      keep: 'Keep the internal edition (zip)',
      hint: 'What everybody in the atelier may see. Without what was written in silence and not shown, and without who cast which vote.',
      fileName: 'dossier internal edition',
    },
    public: {
      keep: 'Keep the public edition (zip)',
      hint: 'For a request under the Woo. Also without who did what, and without proposals and agreements that are internal or confidential. ' +
        'Without text with the name of a participant, an e-mail address, a telephone number or an address (postcode, or street with number), also of a public building. ' +
        'Read the rest for other names and addresses before you make it public.',
      fileName: 'dossier public edition',
    },
  },
};
