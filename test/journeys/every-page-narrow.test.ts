import { lookAtEveryPage, useServers } from './page-checks.ts';

useServers();

lookAtEveryPage({ language: 'en', width: 320, colorScheme: 'dark', thenWidth: 1280 });
