import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { goTo, type Screen, settled } from './screens.ts';

// Runs in the page. Text counts where it is drawn: hidden text, and what scrolls in a box of its own, is in nobody's way.
const LOOK = `(() => {
  const found = [];
  // What only a screen reader meets stands in boxes of a pixel.
  const isTiny = (each) => {
    for (let box = each; box && box !== document.body; box = box.parentElement) {
      if (box.offsetWidth <= 1 && /hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const isSeen = (each) => each.checkVisibility({ visibilityProperty: true }) && !isTiny(each);
  const nameOf = (each) => {
    const name = typeof each.className === 'string' ? each.className : each.className.baseVal;
    return each.tagName.toLowerCase() + (name ? '.' + name.trim().replace(/\\s+/g, '.') : '');
  };
  const pathOf = (each) => (each.parentElement ? nameOf(each.parentElement) + ' > ' : '') + nameOf(each) + ': ' + each.textContent.trim().slice(0, 50);
  const owners = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeValue.trim() !== '') owners.add(walker.currentNode.parentElement);
  }
  const scrolls = (each) => {
    for (let box = each; box && box !== document.body; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const isTold = (each) => each.closest('[title]') !== null;
  const drawn = [...owners].filter((each) => isSeen(each) && !['SCRIPT', 'STYLE', 'OPTION', 'TITLE', 'DESC'].includes(each.tagName));
  for (const each of drawn) {
    const box = each.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const svg = each.closest('svg');
    if (svg) {
      const frame = svg.getBoundingClientRect();
      if (box.left < frame.left - 1.5 || box.right > frame.right + 1.5) found.push('outside its picture, ' + pathOf(each));
    } else {
      for (let at = each, up = 0; at && up < 3; at = at.parentElement, up += 1) {
        const style = getComputedStyle(at);
        if (style.display === 'inline') continue;
        const cut = /hidden|clip/.test(style.overflowX) && at.scrollWidth > at.clientWidth + 1;
        const low = /hidden|clip/.test(style.overflowY) && at.scrollHeight > at.clientHeight + 2 && !/auto|scroll/.test(style.overflowY);
        if ((cut || low) && !isTold(each)) { found.push('cut, ' + pathOf(each)); break; }
      }
    }
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(each)) found.push('beyond the page, ' + pathOf(each));
  }
  // Labels of one picture, and words of one line of the page, that lie on each other.
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const overlap = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 * unit && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5.5 * unit;
  const boxesOf = (each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim() !== '').flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  const layerOf = (each) => {
    for (let box = each; box; box = box.parentElement) {
      if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(box).position)) return box;
    }
    return document.body;
  };
  const groups = new Map();
  for (const each of drawn) {
    const key = each.closest('svg') ?? layerOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const [key, members] of groups) {
    const isPicture = key.tagName === 'svg';
    const placed = members.flatMap((each) => (isPicture ? [each.getBoundingClientRect()] : boxesOf(each)).map((box) => ({ each, box })))
      .filter(({ box }) => box.width > 0 && box.height > 0).sort((one, other) => one.box.top - other.box.top);
    placed.forEach(({ each, box }, at) => {
      for (let next = at + 1; next < placed.length && placed[next].box.top < box.bottom; next += 1) {
        const other = placed[next];
        if (other.each === each || other.each.contains(each) || each.contains(other.each) || !overlap(box, other.box)) continue;
        if (scrolls(each) !== scrolls(other.each)) continue;
        found.push('on each other, ' + pathOf(each) + ' | ' + pathOf(other.each));
      }
    });
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is ' + document.documentElement.scrollWidth + ' px wide');
  return [...new Set(found)];
})()`;

/** Text on the page as it stands that is cut, lies outside its picture or the page, or lies on other text. */
export async function clipped(page: Page): Promise<string[]> {
  return v.parse(v.array(v.string()), await page.evaluate(LOOK));
}

/** What is cut or overlaid on a screen, at each of these sizes of the window. */
export async function clippedAt(
  page: Page,
  screen: Screen,
  sizes: readonly (readonly [width: number, height: number])[],
): Promise<string[]> {
  const found: string[] = [];
  await goTo(page, screen);
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await settled(page);
    found.push(...(await clipped(page)).map((each) => `${width} px: ${each}`));
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
  return found;
}
