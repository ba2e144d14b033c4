import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { bareMunicipality } from '../i18n/municipality';
import { useTexts } from '../i18n/texts';
import { Fact } from '../look/FactCard';
import type { AtelierSummary } from './ateliers';
import { DossierButton } from './DossierButton';
import { useHostTexts } from './i18n/texts';

/** One atelier in short: how it is, not who is in it. */
export function AtelierCard({ atelier, hostKey }: { atelier: AtelierSummary; hostKey: string }) {
  const t = useHostTexts();
  const common = useTexts();
  const format = useFormat();
  const { firstDay, lastDay } = atelier;
  const place = [bareMunicipality(atelier.municipality), atelier.neighbourhood].filter(Boolean).join(' · ');
  return (
    <li className="wa-card wa-stack wa-facts wa-atelier">
      <Heading level={3}>{atelier.name}</Heading>
      <p className="wa-soft">{place}</p>
      <dl className="wa-facts__list">
        <Fact name={t('list.state')}>{common(`words.atelierState.${atelier.state}`)}</Fact>
        <Fact name={t('card.days')}>
          {firstDay === undefined || lastDay === undefined
            ? t('card.noDays')
            : t(firstDay === lastDay && atelier.halfDays > 1 ? 'card.daysOn' : 'card.daysFromTo', { first: format.day(firstDay), last: format.day(lastDay), count: atelier.halfDays })}
        </Fact>
        <Fact name={t('card.participants')}>{format.number(atelier.participants)}</Fact>
        <Fact name={t('card.decisions')}>{t('card.decisionsIn', { agreed: atelier.agreedDecisions, open: atelier.openDecisions })}</Fact>
        <Fact name={t('card.actions')}>{format.number(atelier.openActions)}</Fact>
        {atelier.lastActivityAt !== undefined && <Fact name={t('card.activity')}>{format.moment(atelier.lastActivityAt)}</Fact>}
        {atelier.copiedFrom !== undefined && <Fact name={t('card.copiedFrom')}>{atelier.copiedFrom}</Fact>}
        {atelier.derivedFrom !== undefined && <Fact name={t('card.derivedFrom')}>{atelier.derivedFrom}</Fact>}
      </dl>
      {atelier.facilitatorCode === undefined && <p>{t('card.closedCode')}</p>}
      <div className="wa-atelier__ways">
        {atelier.facilitatorCode !== undefined && <Link className="nl-link" to={`/join/${atelier.facilitatorCode}`}>{t('card.open', { name: atelier.name })}</Link>}
        <DossierButton atelier={atelier} hostKey={hostKey} />
      </div>
    </li>
  );
}
