import { useEffect, useState } from 'react';

/** A text as a QR code, drawn in this browser; its code comes only when one is shown. */
export function QrCode({ text, alt, onShown }: { text: string; alt: string; onShown?: () => void }) {
  const [image, setImage] = useState<string>();
  useEffect(() => {
    let current = true;
    void import('qrcode')
      .then(({ toString }) => toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
      .then((svg) => {
        if (current) setImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      });
    return () => {
      current = false;
    };
  }, [text]);
  return image ? (
    <img className="wa-qr" src={image} alt={alt} onLoad={onShown} />
  ) : (
    <div className="wa-qr wa-skeleton" aria-hidden="true" />
  );
}
