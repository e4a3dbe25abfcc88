import { usePreferences } from '../../session/preferences-store.ts';
import { guideText } from '../../text/guide-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** The keys that work, and the switch that turns the single letters off. */
export function Keys({ lang }: { lang: Lang }) {
  const text = guideText[lang].keys;
  const { shortcuts, setShortcuts } = usePreferences();
  return (
    <>
      <p>{text.intro}</p>
      <div className="help-switch">
        <span aria-hidden="true">{text.on}</span>
        <Segmented
          label={text.on}
          value={shortcuts ? 'on' : 'off'}
          options={[
            { value: 'on', label: text.onLabel },
            { value: 'off', label: text.offLabel },
          ]}
          onChange={(value) => setShortcuts(value === 'on')}
        />
      </div>
      <p>{text.onNote}</p>
      <KeyList keys={text.list} />
      <h3>{text.always}</h3>
      <KeyList keys={text.alwaysList} />
    </>
  );
}

function KeyList({ keys }: { keys: readonly (readonly string[])[] }) {
  return (
    <dl className="help-marks help-keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
