import './light-packages.ts';

await import('./serve.ts');
