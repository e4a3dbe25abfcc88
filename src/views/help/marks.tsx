import { useId } from 'react';
import { Swatch } from '../../charts/swatch.tsx';
import { guideText } from '../../text/guide-text.ts';
import type { Lang } from '../../text/lang.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';

const GROUPS = {
  people: ['planned', 'actual', 'result', 'target', 'actual-dot', 'planned-dot', 'iso-line'],
  money: [
    'esf',
    'leader_programme',
    'leader_group',
    'eu',
    'cofinancing',
    'unknown',
    'share-dot',
    'stated-rate',
  ],
  other: ['preparatory'],
} as const;

/** Every mark with what it means, drawn by the same code as in the charts. */
export function Marks({ lang }: { lang: Lang }) {
  const text = guideText[lang].marks;
  const id = useId();
  return (
    <>
      <p>{text.intro}</p>
      {(['people', 'money', 'other'] as const).map((group) => (
        <div key={group}>
          <h3>{text[group]}</h3>
          <dl className="help-marks">
            {GROUPS[group].map((mark) => (
              <div key={mark}>
                <dt>
                  <Swatch mark={mark} size={16} id={`${id}${mark}`} />
                </dt>
                <dd>{text.names[mark]}</dd>
              </div>
            ))}
            {group === 'other' && (
              <div>
                <dt>
                  <CoverageStrip withFact={3} of={5} />
                </dt>
                <dd>{text.coverage}</dd>
              </div>
            )}
          </dl>
          {group === 'other' && (
            <dl className="help-marks">
              {text.words.map(([word, meaning]) => (
                <div key={word}>
                  <dt className="help-word">{word}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </>
  );
}
