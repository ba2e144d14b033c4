import { joinLink } from '../access/codes';
import { QrCode } from '../overview/QrCode';
import '../overview/overview.css';
import './present.css';
import { useTexts } from './texts';

/** How to join, to be read from the other side of a room: as a picture to scan, and as a code to type. */
export function JoinCode({ code }: { code: string }) {
  const t = useTexts();
  return (
    <div className="wa-join">
      <QrCode link={joinLink(code)} />
      <div className="wa-join__words">
        <p className="wa-code wa-join__code">{code}</p>
        <p>{t('joinHint', { address: location.host })}</p>
      </div>
    </div>
  );
}
