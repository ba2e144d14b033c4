import { feature, SILENT } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const atelier = feature({
  name: 'atelier',
  texts: { nl, en },
  happened: {
    AtelierPlanned: SILENT,
    AtelierCopied: SILENT,
    AtelierOpened: 'atelierOpened',
    AtelierClosed: 'atelierClosed',
  },
});
