import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

export const past = declare({ name: 'origin', texts: { nl, en }, about: {} });
