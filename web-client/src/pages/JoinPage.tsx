import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { askCode, join, tidyCode, type CodeMeaning } from '../access/codes';
import { JUST_JOINED, rememberAtelier } from '../access/joined';
import { takeWanted } from '../access/wanted';
import { bareMunicipality } from '../i18n/municipality';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { TextField } from '../look/Field';
import { Loading } from '../look/Loading';
import { useFirstWrong } from '../look/useFirstWrong';
import { Doorstep } from './Doorstep';

/** Joining by a code: a name and an organisation, and nothing more. */
export default function JoinPage() {
  const t = useTexts();
  const code = tidyCode(useParams().code ?? '');
  const [meaning, setMeaning] = useState<CodeMeaning>();
  const [error, setError] = useState<string>();

  useEffect(() => {
    let current = true;
    void askCode(code).then((answer) => {
      if (!current) return;
      if (answer.ok) setMeaning(answer.value);
      else setError(problemText(answer.problem));
    });
    return () => {
      current = false;
    };
  }, [code]);

  return (
    <Doorstep>
      {meaning && <JoinForm code={code} meaning={meaning} />}
      {error !== undefined && (
        <>
          <Heading level={1}>{t('access.welcome')}</Heading>
          <p className="wa-error" role="alert">
            {error}
          </p>
        </>
      )}
      {!meaning && error === undefined && <Loading />}
      <Link className="nl-link" to="/">
        {t('access.otherCode')}
      </Link>
    </Doorstep>
  );
}

const LONGEST_NAME = 100;

function JoinForm({ code, meaning }: { code: string; meaning: CodeMeaning }) {
  const t = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form);

  async function enter(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '' || organisation.trim() === '') return;
    setBusy(true);
    const answer = await join(code, name.trim(), organisation.trim());
    setBusy(false);
    if (!answer.ok) return setError(problemText(answer.problem));
    rememberAtelier({ atelierId: answer.value.atelierId, name: meaning.atelier });
    const wanted = takeWanted(answer.value.atelierId);
    await (wanted === undefined ? navigate(`/atelier/${answer.value.atelierId}`, { state: JUST_JOINED }) : navigate(wanted));
  }

  const missing = (value: string) => (asked && value.trim() === '' ? t('access.missing') : undefined);
  return (
    <form ref={form} className="wa-stack" onSubmit={(event) => void enter(event)} noValidate>
      <Heading level={1}>{t('access.joining', { atelier: meaning.atelier })}</Heading>
      <Paragraph>
        {t('access.joiningAs', {
          municipality: bareMunicipality(meaning.municipality),
          role: t(`words.role.${meaning.role}`).toLocaleLowerCase(),
        })}
      </Paragraph>
      {(meaning.role === 'AUDITOR' || meaning.role === 'OBSERVER') && <Paragraph>{t('access.looking')}</Paragraph>}
      <TextField
        label={t('access.name')}
        hint={t('access.nameHint')}
        error={missing(name)}
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('access.organisation')}
        hint={t('access.organisationHint')}
        error={missing(organisation)}
        value={organisation}
        maxLength={LONGEST_NAME}
        autoComplete="organization"
        onChange={(event) => setOrganisation(event.target.value)}
      />
      {error !== undefined && (
        <p className="wa-error" role="alert">
          {error}
        </p>
      )}
      <Button purpose="primary" type="submit" disabled={busy}>
        {busy ? t('access.joiningNow') : t('access.join')}
      </Button>
    </form>
  );
}
