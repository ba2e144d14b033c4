import { useItem } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { imageAddress } from './imageAddress';
import './background.css';

/** In the list: what the image under the board shows, and whose it is. */
export function BackgroundInList() {
  const board = useBoard();
  const t = useBoardTexts();
  const background = useItem('board', board.id)?.background;
  if (!background) return null;
  return (
    <section aria-labelledby="board-list-background">
      <h2 id="board-list-background">{t('background.title')}</h2>
      <figure className="board-background__figure">
        {/* What it shows is beside it, in words. */}
        <img
          src={imageAddress(board.atelier.atelierId, background.imageId)}
          alt=""
          loading="lazy"
          decoding="async"
        />
        <figcaption>
          {background.alternative}
          {background.source !== undefined && (
            <span className="wa-soft"> {t('background.sourceIs', { source: background.source })}</span>
          )}
        </figcaption>
      </figure>
      <ActionButton action="removeBackground" onPress={() => void board.actions.removeBackground()} />
    </section>
  );
}
