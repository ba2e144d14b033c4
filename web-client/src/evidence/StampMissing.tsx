import { useTexts } from './texts';

/** Says of a dossier that was kept that the authority gave no time stamp for it: who keeps it can still ask for one. */
export function StampMissing({ is }: { is: boolean }) {
  const t = useTexts();
  return <div role="status">{is && <p className="wa-stamp-missing">{t('dossier.stampMissing')}</p>}</div>;
}
