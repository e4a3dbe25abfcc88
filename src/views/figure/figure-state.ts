import type { Figure } from '../../charts/figure.ts';

/** A chart's answer on its way, failed, or there with all its words. */
export type FigureState =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly reason: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly figure: Figure };
