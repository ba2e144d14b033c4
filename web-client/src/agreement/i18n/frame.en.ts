import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about agreements: when others do something, when something is refused. */
export const en: SameKeys<typeof nl> = {
  happened: {
    recorded_one: '{{who}} put an agreement on the list.',
    recorded_other: '{{who}} put {{count}} agreements on the list.',
    changed_one: '{{who}} changed something about an agreement.',
    changed_other: '{{who}} changed something about an agreement {{count}} times.',
    signed_one: '{{who}} recorded that an agreement was signed.',
    signed_other: '{{who}} recorded that {{count}} agreements were signed.',
  },
  problems: {
    'agreement-changed-meanwhile': 'Somebody else changed this agreement meanwhile. What you filled in was not kept. If you save again, it replaces that change.',
    'agreement-is-signed': 'This agreement was signed and stays as it is. Make a new one. Was it not signed after all? Put it back to draft first.',
    'agreement-needs-parties': 'An agreement is between two parties at least. Name the parties first.',
    'too-many-agreements': 'No more agreements fit in this atelier. Take one off the list first.',
  },
};
