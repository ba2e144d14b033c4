import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import type { Problem } from '../contract/refusals';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { TextField } from '../look/Field';
import { useFirstWrong } from '../look/useFirstWrong';
import { BeginWith, type Beginning } from './BeginWith';
import { useHostTexts } from './i18n/texts';
import { copyAtelier, createAtelier, hostProblem, type CreatedAtelier, type Moment } from './newAtelier';
import { notYetShown } from './notYetShown';
import { useWhyNoBlueprint } from './useWhyNoBlueprint';

interface NewAtelierFormProps {
  readonly hostKey: string;
  readonly moment?: Moment | undefined;
  readonly onCreated: (created: CreatedAtelier & { name: string }) => void;
}

const FIELDS = ['name', 'municipality', 'neighbourhood'] as const;
type FieldName = (typeof FIELDS)[number];

/** What an atelier is called, for which municipality it is, and what it begins with. */
export function NewAtelierForm({ hostKey, moment, onCreated }: NewAtelierFormProps) {
  const t = useHostTexts();
  const common = useTexts();
  const whyNoBlueprint = useWhyNoBlueprint();
  const [values, setValues] = useState<Record<FieldName, string>>({ name: '', municipality: '', neighbourhood: '' });
  const [beginning, setBeginning] = useState<Beginning>({ with: 'empty' });
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const copies = beginning.with === 'copy';
  const inherits = beginning.with !== 'empty' && !copies;
  const aboutDay = inherits && problem?.field === 'firstDay';
  const aboutBlueprint = inherits && !aboutDay && problem !== undefined && isAboutContent(problem);
  const fields = copies ? FIELDS.slice(0, 1) : FIELDS;

  async function create(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    setProblem(undefined);
    const name = values.name.trim();
    const municipality = values.municipality.trim();
    const neighbourhood = values.neighbourhood.trim();
    const { blueprint, firstDay } = beginning;
    if (name === '' || (!copies && municipality === '') || (inherits && !(blueprint && firstDay))) return;
    setBusy(true);
    const answer = copies && moment ? await copyAtelier(hostKey, moment, name) : await createAtelier(hostKey, {
      name,
      municipality,
      ...(neighbourhood && { neighbourhood }),
      ...(blueprint && firstDay && { inheritance: { blueprint, firstDay } }),
    });
    setBusy(false);
    if (answer.ok) onCreated({ ...answer.value, name });
    else setProblem(hostProblem(answer.problem));
  }

  const texts = fields.map((field) => (
    <TextField
      key={field}
      label={t(field)}
      value={values[field]}
      maxLength={LONGEST.title}
      autoComplete="off"
      error={asked && field !== 'neighbourhood' && values[field].trim() === '' ? common('access.missing') : undefined}
      onChange={(event) => setValues({ ...values, [field]: event.target.value })}
    />
  ));
  return (
    <form ref={form} className="wa-stack" onSubmit={(event) => void create(event)}>
      {!moment && texts}
      <BeginWith
        hostKey={hostKey}
        moment={moment}
        beginning={beginning}
        onChange={(change) => {
          setProblem(undefined);
          setBeginning(change);
        }}
        blueprintError={copies && problem?.code === 'not-yet-shown' ? notYetShown(problem)
          : aboutBlueprint ? whyNoBlueprint(problem)
          : asked && inherits && !beginning.blueprint ? t(beginning.with === 'template' ? 'begin.template.none' : 'begin.noFile') : undefined}
        firstDayError={aboutDay ? t('begin.badDay') : asked && !beginning.firstDay ? t('begin.noDay') : undefined}
      />
      {moment && texts}
      {problem && !aboutDay && !aboutBlueprint && problem.code !== 'not-yet-shown' && (
        <p className="wa-error" role="alert">
          {problemText(problem)}
        </p>
      )}
      <Button purpose="primary" type="submit" disabled={busy}>
        {t(busy ? 'creating' : 'create')}
      </Button>
    </form>
  );
}

/** Nothing happened because of what is in the blueprint: a value in it, its form, or a rule of the atelier. */
function isAboutContent({ status }: Problem): boolean {
  return status === 400 || status === 404 || status === 409 || status === 413 || status === 422;
}
