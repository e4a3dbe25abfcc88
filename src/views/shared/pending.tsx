import type { Question } from '../../session/use-question.ts';
import { useText } from '../../session/use-text.ts';
import { shellText } from '../../text/shell-text.ts';
import { Banner } from '../../ui/banner.tsx';

/** What stands where an answer is not there yet: nothing that moves, or why it failed and a way to ask again. */
export function Pending({ questions }: { questions: readonly Question<unknown>[] }) {
  const text = useText(shellText);
  const failed = questions.find((question) => question.status === 'failed');
  if (failed?.status !== 'failed') return <div className="card pending" aria-busy="true" />;
  return (
    <Banner
      kind="error"
      title={text.questionFailed}
      actions={
        <button type="button" className="button" onClick={failed.retry}>
          {text.retry}
        </button>
      }
    >
      <p>{failed.reason}</p>
    </Banner>
  );
}
