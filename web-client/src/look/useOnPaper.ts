import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper, on which nothing scrolls; afterwards the region is where it was scrolled to. */
export function useOnPaper(region: RefObject<HTMLElement | null>): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    let scrolledTo = 0;
    const begin = () => {
      scrolledTo = region.current?.scrollLeft ?? 0;
      // the browser takes the page as it is when this is over
      flushSync(() => setOnPaper(true));
    };
    const end = () => {
      flushSync(() => setOnPaper(false));
      if (region.current) region.current.scrollLeft = scrolledTo;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [region]);
  return onPaper;
}
