import { Product } from './Product.ts';
import { Site } from './Site.ts';

/** How the tests, each in a process of its own, know of what was started for all of them. */
const SITE = 'WIJKATELIER_E2E_SITE';

/** Starts one product for all tests before the first, and ends it after the last: two would learn the same twice. */
export default async function openSharedSite(): Promise<() => Promise<void>> {
  const product = await Product.start();
  const { address, facilitatorLink, hostLink } = product.site;
  process.env[SITE] = JSON.stringify([address, facilitatorLink, hostLink]);
  return () => product.clear();
}

/** The product that was started for all tests. */
export function sharedSite(): Site {
  return new Site(...(JSON.parse(process.env[SITE] ?? '[]') as [string, string, string]));
}
