import { plainColour } from './plain-colour.ts';

const PAINT = ['fill', 'stroke'] as const;
const SHAPE = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'fill-opacity',
  'opacity',
  'paint-order',
] as const;
const TEXT = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'font-variant-numeric'] as const;
// Said only where it differs from what a picture means without it.
const DEFAULTS: Readonly<Record<string, string>> = {
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'fill-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-variant-numeric': 'normal',
};

/**
 * Copies a picture with everything that style sheets and variables say written into it, so that it looks the same
 * anywhere. The original must stand in the document, in the colour scheme that is wanted.
 */
export function withInlineStyles(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A picture copied into something else');
  const originals = [picture, ...picture.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const into = copies[index];
    if (into) inline(original, into);
  });
  return copy;
}

function inline(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name);
  if (['title', 'desc', 'defs', 'g', 'svg', 'pattern', 'clipPath'].includes(original.tagName)) return;
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    // A pattern's address is computed to one of the page; the picture's own attribute is right.
    if (value !== '' && !value.startsWith('url(')) copy.setAttribute(name, plainColour(value));
  }
  const text = original.tagName === 'text' || original.tagName === 'tspan';
  for (const name of text ? [...SHAPE, ...TEXT] : SHAPE) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === DEFAULTS[name]) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
}
