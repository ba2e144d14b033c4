import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { TextField } from '../look/Field';
import { useHostTexts } from './i18n/texts';
import { createAtelier, type CreatedAtelier } from './newAtelier';

interface NewAtelierFormProps {
  readonly hostKey: string;
  readonly onCreated: (created: CreatedAtelier & { name: string }) => void;
}

const FIELDS = ['name', 'municipality', 'neighbourhood'] as const;
type FieldName = (typeof FIELDS)[number];

/** What an atelier is called, and for which municipality it is. */
export function NewAtelierForm({ hostKey, onCreated }: NewAtelierFormProps) {
  const t = useHostTexts();
  const common = useTexts();
  const [values, setValues] = useState<Record<FieldName, string>>({ name: '', municipality: '', neighbourhood: '' });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function create(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const name = values.name.trim();
    const municipality = values.municipality.trim();
    const neighbourhood = values.neighbourhood.trim();
    if (name === '' || municipality === '') return;
    setBusy(true);
    const answer = await createAtelier(hostKey, { name, municipality, ...(neighbourhood && { neighbourhood }) });
    setBusy(false);
    if (answer.ok) onCreated({ ...answer.value, name });
    else setError(problemText(answer.problem.status === 401 ? { code: 'host-key-invalid' } : answer.problem));
  }

  return (
    <form className="wa-stack" onSubmit={(event) => void create(event)} noValidate>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(field)}
          value={values[field]}
          maxLength={LONGEST.title}
          autoComplete="off"
          error={
            asked && field !== 'neighbourhood' && values[field].trim() === '' ? common('access.missing') : undefined
          }
          onChange={(event) => setValues({ ...values, [field]: event.target.value })}
        />
      ))}
      {error !== undefined && (
        <p className="wa-error" role="alert">
          {error}
        </p>
      )}
      <Button purpose="primary" type="submit" disabled={busy}>
        {t(busy ? 'creating' : 'create')}
      </Button>
    </form>
  );
}
