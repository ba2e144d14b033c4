import { useTexts as useWords } from '../i18n/texts';
import { SelectField } from '../look/Field';
import { useLetGo } from '../look/useLetGo';
import { useParties } from '../stakeholder/useParties';
import { SEATS, seated, type Seat, type Seats } from './seats';
import { useTexts } from './texts';

interface SeatFieldsProps {
  readonly seats: Seats;
  readonly chair: string;
  readonly onSeats: (seats: Seats) => void;
  readonly onChair: (chair: string) => void;
}

/** Who sits in a body, and who of the members leads it. Who sat there and has gone off the register is still there, to be let go. */
export function SeatFields({ seats, chair, onSeats, onChair }: SeatFieldsProps) {
  const t = useTexts();
  const { parties, nameOf } = useParties();
  const gone = Object.keys(seats).filter((id) => !parties.some((party) => party.id === id));
  const members = seated(seats, 'MEMBER');
  const w = useWords();
  const sitting = Object.keys(seats).filter((id) => seats[id] !== 'NONE');
  const letGo = useLetGo(parties, sitting, true, (left) => onSeats(Object.fromEntries(left.map((id) => [id, seats[id] ?? 'NONE']))));
  return (
    <>
      <fieldset className="wa-seats">
        <legend>{t('bodyForm.seats')}</legend>
        {[...parties.map(({ id }) => id), ...gone].map((id) => (
          <SelectField
            key={id}
            label={nameOf(id)}
            value={seats[id] ?? 'NONE'}
            onChange={({ target }) => onSeats({ ...seats, [id]: target.value as Seat })}
          >
            {SEATS.map((each) => <option key={each} value={each}>{t(`bodyForm.seat.${each}`)}</option>)}
          </SelectField>
        ))}
        {parties.length === 0 && <p>{t('noParties')}</p>}
        {letGo.length > 0 && <p className="wa-overtaken" role="alert">{w('words.letGo', { names: letGo.join('; ') })}</p>}
      </fieldset>
      {members.length > 0 && (
        <SelectField
          label={t('bodyForm.chair')}
          hint={t('bodyForm.chairHint')}
          value={members.includes(chair) ? chair : ''}
          onChange={({ target }) => onChair(target.value)}
        >
          <option value="">{t('bodyForm.noChair')}</option>
          {members.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}
        </SelectField>
      )}
    </>
  );
}
