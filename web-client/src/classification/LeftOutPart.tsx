import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import type { Row } from './rows';
import { useTexts } from './texts';

/** How much is left out for whom. */
export function LeftOutPart({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const decisions = useItems('decision');
  const there = rows.filter(({ state }) => state !== 'gone');
  const confidential = there.filter(({ mark }) => mark === 'CONFIDENTIAL').length;
  const kept = confidential + there.filter(({ mark }) => mark === 'INTERNAL').length;
  const closed = decisions.filter(({ confidentiality }) => confidentiality !== 'PUBLIC').length;
  return (
    <section className="wa-card wa-stack" aria-labelledby="disclosure-left-out">
      <Heading level={2} id="disclosure-left-out">{t('leftOut.title')}</Heading>
      <p>{t('leftOut.public', { count: kept })} {t('leftOut.organisations', { count: confidential })}</p>
      {closed > 0 && <p>{t('leftOut.decisions', { count: closed })}</p>}
      <p className="wa-row">
        <Link className="wa-disclosed-link" to={`/atelier/${atelierId}/report`}>{t('leftOut.report')}</Link>
        <Link className="wa-disclosed-link" to={`/atelier/${atelierId}/decisions`}>{t('leftOut.toDecisions')}</Link>
      </p>
    </section>
  );
}
