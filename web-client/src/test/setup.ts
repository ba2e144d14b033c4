import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { i18n } from '../i18n/i18n';

// A machine that builds other modules at the same time may be slow; what is awaited comes or does not come.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => i18n.changeLanguage('nl').then(() => undefined));
afterEach(cleanup);
