import type { Plugin } from 'vite';

/**
 * Has Vite's own server send `.arrow` files as they are. Of a type that it does not know it takes them for text, and
 * packs them on the way: of a million projects that takes longer than all that the page does with them.
 */
export const arrowUnpacked: Plugin = {
  name: 'arrow-unpacked',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      if (/\.arrow(?:\?|$)/u.test(request.url ?? '')) delete request.headers['accept-encoding'];
      next();
    });
  },
};
