import { type Bounds, FARTHEST, LARGEST } from '../../contract/board';
import { NumberField } from '../../look/NumberField';
import { useBoard } from '../BoardContext';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { heightOf, placedInView } from './placement';

interface PlaceFieldsProps {
  readonly bounds: Bounds;
  readonly onChange: (bounds: Bounds) => void;
  /** Lays it by hand instead; only an image that lies there already. */
  readonly onByHand: (() => void) | undefined;
}

/** Where an image lies and how wide it is; it keeps its proportions. A number that is no number changes nothing. */
export function PlaceFields({ bounds, onChange, onByHand }: PlaceFieldsProps) {
  const board = useBoard();
  const t = useBoardTexts();
  return (
    <fieldset className="wa-stack">
      <legend>{t('background.place')}</legend>
      <div className="wa-row">
        <NumberField
          label={t('list.x')}
          min={-FARTHEST}
          max={FARTHEST}
          required
          value={bounds.x}
          onChange={(x) => x !== undefined && onChange({ ...bounds, x })}
        />
        <NumberField
          label={t('list.y')}
          min={-FARTHEST}
          max={FARTHEST}
          required
          value={bounds.y}
          onChange={(y) => y !== undefined && onChange({ ...bounds, y })}
        />
        <NumberField
          label={t('list.width')}
          min={1}
          max={LARGEST}
          required
          value={bounds.width}
          onChange={(width) => width !== undefined && onChange({ ...bounds, width, height: heightOf(width, bounds) })}
        />
      </div>
      <p className="wa-soft wa-small">{t('background.placeHelp', { height: bounds.height })}</p>
      <div className="wa-row">
        {onByHand && <PlainButton onPress={onByHand}>{t('laying.title')}</PlainButton>}
        <PlainButton onPress={() => onChange(placedInView(board.camera.view, bounds))}>{t('background.inView')}</PlainButton>
      </div>
    </fieldset>
  );
}
