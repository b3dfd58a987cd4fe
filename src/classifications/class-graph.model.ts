import type { DependencyKind } from '../assets/asset.model.ts';
import type { InformationClass } from './classification.model.ts';

/** What classes are inherited through. An asset without a decided class says nothing and need not be there. */
export interface ClassGraph {
  readonly assets: readonly { readonly id: string; readonly class: InformationClass }[];
  readonly systems: readonly { readonly id: string; readonly class: InformationClass | null }[];
  /** Which systems handle an asset. */
  readonly handled: readonly { readonly assetId: string; readonly systemId: string }[];
  readonly dependencies: readonly {
    readonly systemId: string;
    readonly dependsOnId: string;
    readonly kind: DependencyKind;
  }[];
}
