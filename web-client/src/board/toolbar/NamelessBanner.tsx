import { Icon } from '../../look/Icon';
import { useNameless } from '../../programme/running';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** That nobody is told now who does what here, so that people dare to move what is not theirs. */
export function NamelessBanner() {
  const { id } = useBoard();
  const t = useBoardTexts();
  if (!useNameless(id)) return null;
  return (
    <section className="board-banner" aria-label={t('nameless.title')}>
      <p><Icon name="lock" /> {t('nameless.help')}</p>
    </section>
  );
}
