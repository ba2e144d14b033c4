import { useEffect, useState } from 'react';
import { useOverviewTexts } from './i18n/texts';

/** A link as a QR code, drawn in this browser; its code comes only when one is shown. */
export function QrCode({ link }: { link: string }) {
  const t = useOverviewTexts();
  const [image, setImage] = useState<string>();
  useEffect(() => {
    let current = true;
    void import('qrcode')
      .then(({ toString }) => toString(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
      .then((svg) => {
        if (current) setImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      });
    return () => {
      current = false;
    };
  }, [link]);
  return image ? (
    <img className="wa-qr" src={image} alt={t('qrAlt', { link })} />
  ) : (
    <div className="wa-qr wa-skeleton" aria-hidden="true" />
  );
}
