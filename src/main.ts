import { lightenPackages } from './light-packages.ts';

lightenPackages();
await import('./serve.ts');
