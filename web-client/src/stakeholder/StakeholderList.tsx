import { MarkLabel } from '../classification/MarkLabel';
import type { Item } from '../contract/items';
import type { OwnPlace } from '../contract/placing';
import { useTexts as useWords } from '../i18n/texts';
import { WideTable } from '../look/WideTable';
import { standingOf } from './placed';
import { spotsOf } from './silent';
import { quadrantOf } from './standing';
import { useTexts } from './texts';
import { usePresenceInWords } from './usePresenceInWords';

interface StakeholderListProps {
  readonly stakeholders: readonly Item<'stakeholder'>[];
  /** Where people placed them in silence. */
  readonly silent: readonly OwnPlace[];
  readonly onSelect: (id: string) => void;
}

/** The register: the same as the map, to be read; each row opens the same details, where everything can be done. */
export function StakeholderList({ stakeholders, silent, onSelect }: StakeholderListProps) {
  const t = useTexts();
  const w = useWords();
  const spots = spotsOf(silent);
  const presenceOf = usePresenceInWords();
  return (
    <WideTable label={t('list.caption')} className="wa-table-scroll">
      <table className="utrecht-table">
        <caption>{t('list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.kind')}</th>
            <th scope="col">{t('field.influence')}</th>
            <th scope="col">{t('field.interest')}</th>
            <th scope="col">{t('field.place')}</th>
            {silent.length > 0 && <th scope="col">{t('silent.places')}</th>}
            <th scope="col">{t('field.presence')}</th>
            <th scope="col">{t('field.attitude')}</th>
            <th scope="col">{t('field.role')}</th>
            <th scope="col">{t('field.mustDecide')}</th>
            <th scope="col">{t('field.concern')}</th>
          </tr>
        </thead>
        <tbody>
          {stakeholders.map((stakeholder) => {
            const standing = standingOf(stakeholder);
            return (
              <tr key={stakeholder.id}>
                <th scope="row">
                  <button type="button" className="wa-link-button" data-item={stakeholder.id} onClick={() => onSelect(stakeholder.id)}>{stakeholder.name}</button><MarkLabel kind="stakeholder" id={stakeholder.id} />
                </th>
                <td data-field={t('field.kind')}>{w(`words.stakeholderType.${stakeholder.kind}`)}</td>
                <td data-field={t('field.influence')}>{standing?.influence ?? '–'}</td>
                <td data-field={t('field.interest')}>{standing?.interest ?? '–'}</td>
                <td data-field={t('field.place')}>{standing ? t(`quadrant.${quadrantOf(standing)}`) : t('list.notPlaced')}</td>
                {silent.length > 0 && (
                  <td data-field={t('silent.places')}>
                    {spots.get(stakeholder.id)?.map(({ influence, interest }) => `${influence}/${interest}`).join(' · ')}
                  </td>
                )}
                <td data-field={t('field.presence')}>{presenceOf(stakeholder)}</td>
                <td data-field={t('field.attitude')}>{t(`attitude.${stakeholder.attitude ?? 'unknown'}`)}</td>
                <td data-field={t('field.role')}>{stakeholder.role}</td>
                <td data-field={t('field.mustDecide')}>{stakeholder.mustDecide}</td>
                <td data-field={t('field.concern')}>{stakeholder.concern}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
