import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';

type LegalItem = Item<'legalItem'>;

/** What an item asks and what the law says of it, in the language of now. */
export function useQuestion() {
  const english = useFormat().language === 'en';
  return {
    questionOf: ({ question, questionInEnglish }: LegalItem) => (english ? questionInEnglish : question),
    backgroundOf: ({ background, backgroundInEnglish }: LegalItem) => (english ? backgroundInEnglish ?? background : background),
  };
}
