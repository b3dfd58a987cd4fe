import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Asset {
  /** The name in the address, with a hash of the content: a new version gets a new address. */
  address: string;
  type: string;
  body: string;
}

const styles = [
  'tokens.css',
  'base.css',
  'components.css',
  'masthead.css',
  'set-up.css',
  'organisation.css',
  'overview.css',
  'search.css',
  'reading.css',
  'review.css',
  'review-form.css',
  'register.css',
  'places.css',
  'audits.css',
  'actions.css',
  'assets.css',
  'rounds.css',
  'matters.css',
  'handovers.css',
  'api-tokens.css',
  'measures.css',
  'exchange.css',
  'compliance.css',
  'compliance-overview.css',
  'to-do.css',
  'forum.css',
  'guideline.css',
  'guideline-import.css',
  'papers.css',
  'responses.css',
  'risks.css',
  'indicators.css',
  'control-plans.css',
  'introduction-plan.css',
  'management-reports.css',
  'documents.css',
  'duties.css',
  'classifications.css',
  'print.css',
];
const scripts = ['stadga.js', 'review.js'];

/** Our own style sheet, script and icon, read once. They are plain files, so the source is what is served. */
export function loadAssets(): { style: Asset; script: Asset; icon: Asset } {
  const folder = join(packageFolder(import.meta.dirname), 'src/web/assets');
  const read = (names: string[]) => names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return {
    style: hashed('stadga.css', 'text/css; charset=utf-8', read(styles)),
    script: hashed('stadga.js', 'text/javascript; charset=utf-8', read(scripts)),
    icon: hashed('stadga.svg', 'image/svg+xml', read(['stadga.svg'])),
  };
}

/** The package's own folder, whether this runs from the source or from the built server. */
export function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json was not found above the running file');
  return packageFolder(parent);
}

function hashed(name: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  const [stem, extension] = name.split('.');
  return { address: `/assets/${stem}.${hash}.${extension}`, type, body };
}
