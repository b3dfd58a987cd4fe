import { registerHooks } from 'node:module';

/**
 * For each of the hundred files of drizzle-orm Node would read its package.json anew, 180 kB of addresses, and keep them
 * all: half a second or more of each start, and 110 MB. What such a file imports beside itself needs no looking up.
 * Called before everything else is imported, since an import cannot be made lighter once it has begun.
 */
export function lightenPackages(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL = '' } = context;
      const isWithin = specifier.startsWith('.') && parentURL.includes('/node_modules/drizzle-orm/');
      if (!isWithin || !parentURL.endsWith('.js')) return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
    },
  });
}
