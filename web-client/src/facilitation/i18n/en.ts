import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  lead: {
    title: 'Following along',
    ask: 'Take everybody along',
    leading: 'Everybody sees what you see.',
    following: 'You are following {{name}}.',
    offered: '{{name}} asks you to follow along.',
    left: '{{name}} takes the group along. You are looking around by yourself.',
    join: 'Follow along',
    leave: 'Stop following',
  },
  look: {
    title: 'Look here',
    ask: 'Look here',
    asked: 'Everybody has been asked to look here.',
    here: '{{name}} asks you to look here.',
    elsewhere: '{{name}} asks you to look somewhere: {{page}}.',
    accept: 'Go and look',
    close: 'Close the request to look',
  },
  invite: 'Invite',
  hand: {
    raise: 'Raise your hand',
    up_one: '{{count}} hand up',
    up_other: '{{count}} hands up',
    queue: 'Hands: {{count}}',
    order: 'Who wants to speak',
    none: 'Nobody has raised a hand.',
    raised: '{{name}} raises a hand.',
    lower: 'Lower: {{name}}',
    lowerShort: 'Lower',
    lowerAll: 'Lower all hands',
    lowered: 'Your hand is down.',
    place: 'Your hand is up. You are number {{place}}.',
  },
};
