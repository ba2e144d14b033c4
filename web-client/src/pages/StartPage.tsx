import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { askCode, tidyCode } from '../access/codes';
import { forgetAtelier, joinedAteliers } from '../access/joined';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { TextField } from '../look/Field';
import { Icon } from '../look/Icon';
import { Doorstep } from './Doorstep';

/** Where everybody begins: with a code, or with an atelier that this browser knows. */
export default function StartPage() {
  const t = useTexts();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function enter(event: FormEvent) {
    event.preventDefault();
    const tidy = tidyCode(code);
    if (tidy === '') return setError(t('access.codeMissing'));
    setBusy(true);
    const answer = await askCode(tidy);
    setBusy(false);
    if (answer.ok) await navigate(`/join/${encodeURIComponent(tidy)}`);
    else setError(problemText(answer.problem));
  }

  return (
    <Doorstep>
      <Heading level={1}>{t('access.welcome')}</Heading>
      <Paragraph>{t('access.intro')}</Paragraph>
      <form className="wa-stack" onSubmit={(event) => void enter(event)} noValidate>
        <TextField
          label={t('access.code')}
          hint={t('access.codeHint')}
          error={error}
          value={code}
          className="wa-code-input"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setCode(event.target.value);
            setError(undefined);
          }}
        />
        <Button purpose="primary" type="submit" disabled={busy}>
          {t('access.next')}
        </Button>
      </form>
      <JoinedList />
    </Doorstep>
  );
}

function JoinedList() {
  const t = useTexts();
  const [ateliers, setAteliers] = useState(joinedAteliers);
  if (ateliers.length === 0) return null;
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('access.yours')}</Heading>
      <ul className="wa-plain-list wa-joined-list">
        {ateliers.map(({ atelierId, name }) => (
          <li key={atelierId}>
            <Link className="nl-link" to={`/atelier/${atelierId}`}>
              {name}
            </Link>
            <button
              type="button"
              className="wa-icon-button"
              aria-label={t('access.forget', { name })}
              onClick={() => {
                forgetAtelier(atelierId);
                setAteliers(joinedAteliers());
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
