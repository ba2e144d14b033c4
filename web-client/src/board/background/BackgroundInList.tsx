import { useItem } from '../../atelier/hooks';
import type { Background } from '../../contract/board';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { imageAddress } from './imageAddress';
import './background.css';

/** In the list: what the image under the board shows, whose it is, and the ways to another; nothing when there is neither. */
export function BackgroundInList() {
  const board = useBoard();
  const t = useBoardTexts();
  const background = useItem('board', board.id)?.background;
  const may = useMay();
  if (!background && !may('layBackground')) return null;
  return (
    <section aria-labelledby="board-list-background">
      <h2 id="board-list-background">{t('background.title')}</h2>
      {background && <Shown background={background} />}
      <div className="board-toolbar__group">
        <ActionButton action="layBackground" onPress={() => board.view.setState({ dialog: { kind: 'background' } })} />
        {background && <ActionButton action="removeBackground" onPress={() => void board.actions.removeBackground()} />}
      </div>
    </section>
  );
}

function Shown({ background: { imageId, alternative, source } }: { readonly background: Background }) {
  const { atelier } = useBoard();
  const t = useBoardTexts();
  return (
    <figure className="board-background__figure">
      {/* What it shows is beside it, in words. */}
      <img src={imageAddress(atelier.atelierId, imageId)} alt="" loading="lazy" decoding="async" />
      <figcaption>
        {alternative}
        {source !== undefined && <span className="wa-soft"> {t('background.sourceIs', { source })}</span>}
      </figcaption>
    </figure>
  );
}
