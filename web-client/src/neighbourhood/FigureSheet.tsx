import type { Item } from '../contract/items';
import { CheapestVariant } from './CheapestVariant';
import { DescribeNeighbourhood } from './DescribeNeighbourhood';
import { Dwellings } from './Dwellings';
import { FigureTable } from './FigureTable';
import { useTexts } from './texts';
import { WithdrawNeighbourhood } from './WithdrawNeighbourhood';

interface FigureSheetProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly readOnly: boolean;
}

/** What is known of a neighbourhood. */
export function FigureSheet({ neighbourhood, readOnly }: FigureSheetProps) {
  const { code, description } = neighbourhood;
  return (
    <>
      {code && <Code code={code} />}
      {description && <p>{description}</p>}
      {!readOnly && (
        <div className="wa-row wa-noprint">
          <DescribeNeighbourhood neighbourhood={neighbourhood} />
          <WithdrawNeighbourhood neighbourhood={neighbourhood} />
        </div>
      )}
      <FigureTable neighbourhood={neighbourhood} readOnly={readOnly} />
      <Dwellings neighbourhood={neighbourhood} readOnly={readOnly} />
      <CheapestVariant neighbourhood={neighbourhood} readOnly={readOnly} />
    </>
  );
}

/** The code at CBS, which tells a district from a neighbourhood. */
function Code({ code }: { code: string }) {
  const t = useTexts();
  const begin = code.slice(0, 2).toUpperCase();
  const kind = begin === 'BU' || begin === 'WK' ? `${t(`kindOf.${begin}`)}, ` : '';
  return <p>{kind}{t('code')} {code}</p>;
}
