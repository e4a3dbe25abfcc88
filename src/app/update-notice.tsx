import { useUpdate } from '../session/update-store.ts';
import type { Lang } from '../text/lang.ts';
import { shellText } from '../text/shell-text.ts';
import { Banner } from '../ui/banner.tsx';

/** That a newer version has come, which is taken up when the visitor says so. */
export function UpdateNotice({ lang }: { lang: Lang }) {
  const update = useUpdate((state) => state.update);
  const text = shellText[lang];
  if (update === null) return null;
  return (
    <Banner
      kind="info"
      title={text.update}
      actions={
        <button type="button" className="button button-primary" onClick={update}>
          {text.updateNow}
        </button>
      }
    >
      <p>{text.updateHow}</p>
    </Banner>
  );
}
