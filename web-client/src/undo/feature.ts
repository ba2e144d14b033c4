import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const undo = feature({
  name: 'undo',
  texts: { nl, en },
});
