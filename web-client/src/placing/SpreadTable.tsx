import { Button } from '@nl-design-system-candidate/button-react';
import { useSend } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import type { PlacingSubject } from '../contract/placing';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import type { Agreement, Spot } from './agreement';
import { meanSpot, spreadOf, type Range, type SpreadOfItem } from './spread';
import { useTexts } from './texts';

interface SpreadTableProps {
  readonly round: Item<'placing'>;
  /** What can be placed, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly agreement: Agreement;
}

/**
 * How the places of a silent round lie apart, without names of people, beside what is agreed; who leads may take over where they
 * are on average. Folded where a map shows it, so that the map stays in view.
 */
export function SpreadTable({ round: { id, subject, places = [] }, names, agreement }: SpreadTableProps) {
  const t = useTexts();
  const format = useFormat();
  const leads = useLeads();
  const rows = spreadOf(places).filter(({ item }) => names.has(item));
  const nameOf = ({ item }: SpreadOfItem) => names.get(item) ?? '';
  const inWords = ({ least, most, mean }: Range, given: number) =>
    t(given === 1 ? 'alone' : least === most ? 'same' : 'range', { least: format.number(least), most: format.number(most), mean: format.number(Math.round(mean * 10) / 10) });
  return (
    <details data-item={id} className="wa-card" open={subject === 'HURDLES'}>
      <summary>{t('spread')}</summary>
      {rows.length === 0 ? <p>{t(`nobody.${subject}`)}</p> : (
        <>
          {leads && <TakeAll rows={rows} agreement={agreement} />}
          <EditableTable
            caption={t('spreadNote')}
            columns={[
              { name: 'item', title: t(`item.${subject}`), cell: nameOf },
              { name: 'given', title: t('given'), cell: ({ given }) => given },
              { name: 'up', title: t(`up.${subject}`), cell: ({ up, given }) => inWords(up, given) },
              { name: 'right', title: t(`right.${subject}`), cell: ({ right, given }) => inWords(right, given) },
              {
                name: 'agreed',
                title: t('agreed'),
                cell: (row) => (
                  <>
                    <Agreed spot={agreement.of(row.item)} />
                    {leads && <TakeOne row={row} name={nameOf(row)} subject={subject} agreement={agreement} />}
                  </>
                ),
              },
            ]}
            rows={rows}
            // what is looked for leads to the thing itself, not to its spread
            rowId={({ item }) => `spread-${item}`}
            rowName={nameOf}
          />
        </>
      )}
    </details>
  );
}

function Agreed({ spot }: { readonly spot: Spot | undefined }) {
  const t = useTexts();
  return <span>{spot ? t('spot', { ...spot }) : t('notAgreed')} </span>;
}

interface TakeOneProps {
  readonly row: SpreadOfItem;
  readonly name: string;
  readonly subject: PlacingSubject;
  readonly agreement: Agreement;
}

/** Agrees on where one is placed on average, as long as it stands elsewhere. */
function TakeOne({ row, name, subject, agreement }: TakeOneProps) {
  const t = useTexts();
  const send = useSend();
  const mean = meanSpot(row);
  if (isOn(mean, agreement.of(row.item))) return null;
  return (
    <Button
      type="button"
      purpose="subtle"
      className="nl-button--small wa-noprint"
      aria-label={t('takeOf', { name, upIs: t(`up.${subject}`), rightIs: t(`right.${subject}`), ...mean })}
      onClick={() => void send(agreement.onSpot(row.item, mean))}
    >
      {t('take', { ...mean })}
    </Button>
  );
}

/** Agrees on the averages of all that has no place yet, in one go; each by itself, for what goes meanwhile holds back no other. */
function TakeAll({ rows, agreement }: { readonly rows: readonly SpreadOfItem[]; readonly agreement: Agreement }) {
  const t = useTexts();
  const send = useSend();
  const open = rows.filter(({ item }) => agreement.of(item) === undefined);
  if (open.length === 0) return null;
  return (
    <div className="wa-noprint">
      <Button type="button" purpose="secondary" onClick={() => void send.many(open.map((row) => agreement.onSpot(row.item, meanSpot(row))))}>
        {t('takeAll', { count: open.length })}
      </Button>
    </div>
  );
}

function isOn(spot: Spot, other: Spot | undefined): boolean {
  return spot.up === other?.up && spot.right === other.right;
}
