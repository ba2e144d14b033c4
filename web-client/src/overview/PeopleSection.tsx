import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useMe, usePeople, usePresence } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { useOverviewTexts } from './i18n/texts';
import { EntitlementChoice, entitlementOf } from './EntitlementChoice';
import { PersonActions, RoleChoice } from './PersonActions';

const takesPart = (participant: Item<'participant'>) => participant.leftAt === undefined;

/** Everybody who takes part, with organisation, role and whether they decide along; the facilitator says so, and shows people out. */
export function PeopleSection({ leads }: { leads: boolean }) {
  const t = useOverviewTexts();
  const participants = useItems('participant', takesPart);
  return (
    <section className="wa-stack" aria-labelledby="overview-people">
      <Heading level={2} id="overview-people">
        {t('people')}
      </Heading>
      <div className="wa-table-room">
        <table className="utrecht-table wa-people-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t('person')}</th>
              <th scope="col">{t('organisation')}</th>
              <th scope="col">{t('role')}</th>
              {leads && <th scope="col">{t('entitlement')}</th>}
              {leads && <th scope="col">{t('actions')}</th>}
            </tr>
          </thead>
          <tbody>
            {participants.map((participant) => (
              <PersonRow key={participant.id} participant={participant} leads={leads} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PersonRow({ participant, leads }: { participant: Item<'participant'>; leads: boolean }) {
  const t = useOverviewTexts();
  const common = useTexts();
  const me = useMe();
  const person = usePeople().get(participant.id);
  const { people: present } = usePresence();
  const name = person?.name ?? common('words.somebody');
  const isHere = participant.id === me.participantId || present.has(participant.id);
  return (
    <tr data-item={participant.id}>
      <th scope="row">
        {name}
        {participant.id === me.participantId && ` (${common('words.you').toLocaleLowerCase()})`}
        {isHere && <span className="wa-here">{t('here')}</span>}
      </th>
      <td>
        {person?.organisation}
        {person?.onPaper !== undefined && person.onPaper !== person.organisation && (
          <span className="wa-on-paper wa-small wa-soft">{t('onPaper', { number: person.onPaper.replace(person.organisation, '').trim() })}</span>
        )}
      </td>
      <td>
        {leads ? <RoleChoice participant={participant} name={name} /> : common(`words.role.${participant.role}`)}
        {!leads && participant.entitledToDecide !== undefined && `, ${t(`entitled.${entitlementOf(participant)}`)}`}
      </td>
      {leads && <td><EntitlementChoice participant={participant} name={name} /></td>}
      {leads && (
        <td>
          <PersonActions participant={participant} name={name} />
        </td>
      )}
    </tr>
  );
}
