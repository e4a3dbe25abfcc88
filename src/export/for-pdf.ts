import { BEYOND_LATIN } from './embed-fonts.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts a report image into the words that a PDF has: families under the names they are embedded as, in two weights,
 * letters beyond Western European ones in a face of their own, and a plate under a text in place of a halo around it,
 * which would be drawn over the text. Changes `picture`, which must be laid out.
 */
export function forPdf(picture: SVGSVGElement): void {
  for (const haloed of picture.querySelectorAll<SVGGraphicsElement>('[paint-order]')) halo(haloed);
  for (const text of picture.querySelectorAll('text')) {
    for (const part of [text, ...text.querySelectorAll('tspan')]) {
      const family = part.getAttribute('font-family');
      if (family !== null)
        part.setAttribute('font-family', family.includes('Serif') ? 'SourceSerif4' : 'SourceSans3');
      const weight = part.getAttribute('font-weight');
      if (weight !== null) part.setAttribute('font-weight', Number(weight) >= 500 ? '600' : '400');
      if (family?.includes('Serif')) part.setAttribute('font-weight', '600');
    }
    if (BEYOND_LATIN.test(text.textContent ?? '')) splitByFace(text);
  }
  picture.querySelectorAll('title, desc').forEach((each) => each.remove());
}

/** A PDF draws an outline over what it is around: the halo becomes something of its own below it. */
function halo(shape: SVGGraphicsElement): void {
  const stroke = shape.getAttribute('stroke');
  if (stroke === null || stroke === 'none') return;
  if (shape instanceof SVGTextElement) {
    plate(shape, stroke);
  } else {
    const under = shape.cloneNode(true);
    if (under instanceof Element) under.setAttribute('fill', stroke);
    shape.before(under);
  }
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'])
    shape.removeAttribute(name);
}

function plate(text: SVGTextElement, colour: string): void {
  const { x, y, width, height } = text.getBBox();
  const under = document.createElementNS(SVG, 'rect');
  const place = { x: x - 2, y: y + height * 0.12, width: width + 4, height: height * 0.76 };
  Object.entries(place).forEach(([name, value]) => under.setAttribute(name, String(value)));
  under.setAttribute('fill', colour);
  const transform = text.getAttribute('transform');
  if (transform !== null) under.setAttribute('transform', transform);
  text.before(under);
}

/** Runs of letters that one face has, each in a part of its own. */
function splitByFace(text: SVGTextElement): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const family = node.parentElement?.closest('[font-family]')?.getAttribute('font-family') ?? 'SourceSans3';
    const runs = node.data.match(RUNS) ?? [];
    node.replaceWith(
      ...runs.map((run) => {
        const part = document.createElementNS(SVG, 'tspan');
        if (BEYOND_LATIN.test(run)) part.setAttribute('font-family', `${family}Ext`);
        part.textContent = run;
        return part;
      }),
    );
  }
}

const RUNS = new RegExp(`(?:${BEYOND_LATIN.source})+|[^${BEYOND_LATIN.source.slice(1, -1)}]+`, 'g');
