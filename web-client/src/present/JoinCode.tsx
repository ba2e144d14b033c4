import { joinLink } from '../access/codes';
import { useTexts as useWords } from '../i18n/texts';
import { QrCode } from '../look/QrCode';
import '../overview/overview.css';
import './present.css';
import { useTexts } from './texts';

/** How to join, to be read from the other side of a room: as a picture to scan, and as a code to type. */
export function JoinCode({ code }: { code: string }) {
  const t = useTexts();
  const w = useWords();
  const link = joinLink(code);
  return (
    <div className="wa-join">
      <QrCode text={link} alt={w('words.qrLink', { link })} />
      <div className="wa-join__words">
        <p className="wa-code wa-join__code">{code}</p>
        <p>{t('joinHint', { address: location.host })}</p>
      </div>
    </div>
  );
}
