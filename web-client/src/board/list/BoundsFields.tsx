import { type Bounds, FARTHEST, LARGEST } from '../../contract/board';
import { NumberField } from '../../look/NumberField';
import { useBoardTexts } from '../i18n/useBoardTexts';

const SIDES = ['x', 'y', 'width', 'height'] as const;

interface BoundsFieldsProps {
  readonly bounds: Bounds;
  readonly onChange: (bounds: Bounds) => void;
}

/** Place and size of a frame, by numbers. */
export function BoundsFields({ bounds, onChange }: BoundsFieldsProps) {
  const t = useBoardTexts();
  return SIDES.map((side) => {
    const isSize = side === 'width' || side === 'height';
    return (
      <NumberField
        key={side}
        label={t(`list.${side}`)}
        required
        min={isSize ? 1 : -FARTHEST}
        max={isSize ? LARGEST : FARTHEST}
        value={Number.isNaN(bounds[side]) ? undefined : bounds[side]}
        onChange={(value) => onChange({ ...bounds, [side]: value ?? Number.NaN })}
      />
    );
  });
}
