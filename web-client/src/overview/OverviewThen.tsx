import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useItems, usePeople } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { bareMunicipality } from '../i18n/municipality';
import { useTexts } from '../i18n/texts';
import { entitlementOf } from './EntitlementChoice';
import { useOverviewTexts } from './i18n/texts';
import { Origin } from './Origin';
import './overview.css';

const hasLeft = ({ leftAt }: Item<'participant'>) => leftAt !== undefined;

/** The atelier as it stood at this moment: whether it was open, and who took part, in which role. */
export default function OverviewThen() {
  const [atelier] = useItems('atelier');
  return (
    <div className="wa-stack">
      {atelier && <Standing atelier={atelier} />}
      <PeopleThen />
    </div>
  );
}

function Standing({ atelier }: { atelier: Item<'atelier'> }) {
  const t = useOverviewTexts();
  const common = useTexts();
  const { moment } = useFormat();
  const { id, name, municipality, neighbourhood, state, plannedAt, openedAt, closedAt } = atelier;
  return (
    <section className="wa-card" data-item={id}>
      <Heading level={2}>{name}</Heading>
      <p className="wa-soft">
        {t('of', { municipality: bareMunicipality(municipality) })}
        {neighbourhood && ` · ${t('neighbourhood', { neighbourhood })}`}
      </p>
      <Origin atelier={atelier} />
      <dl className="wa-standing">
        <Fact name={t('then.state')}>{common(`words.atelierState.${state}`)}</Fact>
        <Fact name={t('then.planned')}>{moment(plannedAt)}</Fact>
        {openedAt !== undefined && <Fact name={t('then.opened')}>{moment(openedAt)}</Fact>}
        {closedAt !== undefined && <Fact name={t('then.closed')}>{moment(closedAt)}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}

/** Who took part, and below them who had left by then. */
function PeopleThen() {
  const t = useOverviewTexts();
  const participants = useItems('participant');
  const inOrder = [...participants.filter((each) => !hasLeft(each)), ...participants.filter(hasLeft)];
  return (
    <section className="wa-stack" aria-labelledby="overview-people-then">
      <Heading level={2} id="overview-people-then">{t('people')}</Heading>
      {inOrder.length === 0 ? <p>{t('then.nobody')}</p> : (
        <div className="wa-table-room">
          <table className="utrecht-table wa-people-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t('person')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">{t('then.joined')}</th>
              </tr>
            </thead>
            <tbody>{inOrder.map((each) => <PersonThen key={each.id} participant={each} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function PersonThen({ participant }: { participant: Item<'participant'> }) {
  const t = useOverviewTexts();
  const common = useTexts();
  const { exact } = useFormat();
  const person = usePeople().get(participant.id);
  const { id, role, joinedAt, leftAt, entitledToDecide } = participant;
  return (
    <tr data-item={id} className={leftAt === undefined ? undefined : 'wa-soft'}>
      <th scope="row">
        {person?.name ?? common('words.somebody')}
        {person && <span className="wa-on-paper wa-small wa-soft">{person.organisation}</span>}
      </th>
      <td>
        {common(`words.role.${role}`)}
        {entitledToDecide !== undefined && `, ${t(`entitled.${entitlementOf(participant)}`)}`}
      </td>
      <td>
        {exact(joinedAt)}
        {leftAt !== undefined && <span className="wa-on-paper">{t('then.left', { moment: exact(leftAt) })}</span>}
      </td>
    </tr>
  );
}
