import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Doorstep } from './Doorstep';

/** For links that lead nowhere. */
export default function NotFoundPage() {
  const t = useTexts();
  return (
    <Doorstep>
      <Heading level={1}>{t('shell.notFound')}</Heading>
      <p>{t('shell.notFoundHint')}</p>
      <Link className="nl-link" to="/">
        {t('shell.toStart')}
      </Link>
    </Doorstep>
  );
}
