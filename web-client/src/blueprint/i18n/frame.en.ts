import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { blueprint: 'Blueprint' },
  happened: {
    lessons_one: '{{who}} wrote down a lesson.',
    lessons_other: '{{who}} wrote down {{count}} lessons.',
    withdrawn: '{{who}} took a lesson away.',
    drawnUp: '{{who}} drew up a blueprint.',
    published: '{{who}} published the blueprint.',
  },
  problems: {
    'blueprint-is-empty': 'There is nothing in this blueprint. Choose a part that has something in it.',
    'marked-since-drawn-up': 'Something was marked internal or confidential since this blueprint was drawn up. Draw it up anew.',
    'blueprint-is-published': 'This blueprint was published and stays as it is. Draw up another one.',
    'lesson-list-is-full': 'There are {{most}} lessons already. Take one away first.',
    'too-many-blueprints': 'An atelier publishes at most {{most}} blueprints.',
  },
  problemsInShort: {
    'lesson-list-is-full': 'The list of lessons is full. Take one away first.',
    'too-many-blueprints': 'This atelier may publish no more blueprints.',
  },
};
