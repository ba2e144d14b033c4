import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

export const en: SameKeys<typeof nl> = {
  decision:
    'Here you see how an agreement came about: from its text back to the single notes and figures.\n' +
    'You also see what came of it, such as actions, signed agreements and a later agreement.\n' +
    'Choose whether you read it as a list, as a story or as a chart: they all say the same.\n' +
    'With "See this moment" you see in the replay how it was then.',
  item:
    'Here you see what became of something, and where it came from.\n' +
    'Choose whether you read it as a list, as a story or as a chart: they all say the same.\n' +
    'With "See this moment" you see in the replay how it was then.',
};
