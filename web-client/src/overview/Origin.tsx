import { Link } from 'react-router';
import type { Item, ItemFields } from '../contract/items';
import { useFormat } from '../i18n/format';
import { useOverviewTexts } from './i18n/texts';

/** Where an atelier comes from: the blueprint that it began with, and what it is a copy of. */
export function Origin({ atelier: { derivedFrom, copiedFrom } }: { readonly atelier: Item<'atelier'> }) {
  return (
    <>
      {derivedFrom && <DerivedFrom origin={derivedFrom} />}
      {copiedFrom && <CopiedFrom origin={copiedFrom} />}
    </>
  );
}

/** What it began with; if that was another atelier, the moment of it. */
function DerivedFrom({ origin: { blueprint, firstDay, atelier, revision } }: { origin: NonNullable<ItemFields['atelier']['derivedFrom']> }) {
  const t = useOverviewTexts();
  const { day, number } = useFormat();
  return (
    <p className="wa-soft">
      {t('derivedFrom', { blueprint, day: day(firstDay) })}
      {atelier !== undefined && revision !== undefined && (
        <>
          {'. '}
          {t('derivedFromMoment', { revision: number(revision) })}{' '}
          <Link className="nl-link" to={`/atelier/${atelier}/replay?r=${revision}`}>{t('seeMoment')}</Link>
        </>
      )}
    </p>
  );
}

/** What it is a copy of, until which moment. */
function CopiedFrom({ origin: { atelier, name, revision, moment } }: { origin: NonNullable<ItemFields['atelier']['copiedFrom']> }) {
  const t = useOverviewTexts();
  const format = useFormat();
  return (
    <p className="wa-soft">
      {t('copiedFrom', { name, revision: format.number(revision), moment: format.moment(moment) })}{' '}
      <Link className="nl-link" to={`/atelier/${atelier}/replay?r=${revision}`}>{t('seeMoment')}</Link>
    </p>
  );
}
