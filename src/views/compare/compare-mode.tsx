import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** The switch between comparing projects and comparing slices. */
export function CompareMode() {
  const text = useText(compareSlicesText).mode;
  const { place, go } = usePlace();
  return (
    <div className="compare-mode">
      <Segmented
        label={text.label}
        value={place.mode}
        options={[
          { value: 'projects', label: text.projects },
          { value: 'slices', label: text.slices },
        ]}
        onChange={(mode) => go({ mode })}
      />
    </div>
  );
}
