import { CONFIDENTIALITIES } from '../contract/decision';
import { useTexts } from './texts';

/** What each mark means, for who wants to know. */
export function MeaningPart() {
  const t = useTexts();
  return (
    <details className="wa-card">
      <summary>{t('meaning.title')}</summary>
      <ul>
        <li>{t('meaning.none')}</li>
        {CONFIDENTIALITIES.map((each) => <li key={each}>{t(`meaning.${each}`)}</li>)}
      </ul>
      <p>{t('meaning.belongs')}</p>
      <p>{t('meaning.gone')}</p>
    </details>
  );
}
