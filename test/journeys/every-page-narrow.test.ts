import { lookAtEveryPage, useServers } from './page-checks.ts';

useServers();

lookAtEveryPage({ language: 'sv', width: 320, colorScheme: 'light', at: 'fits' });
lookAtEveryPage({ language: 'en', width: 320, colorScheme: 'dark' });
