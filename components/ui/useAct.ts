import { useCallback } from 'react';
import { send } from '../../utils/messaging/client.ts';
import { MessageError } from '../../utils/messaging/errors.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { useToast } from './Toast.tsx';
import { useWords } from './Words.tsx';

export type Act = (caseId: string, action: CaseAction, outcome: string) => Promise<boolean>;

/** The words for something that went wrong. */
export function useFailure(): (error: unknown) => string {
  const { say } = useWords();
  return useCallback(
    (error) => say(error instanceof MessageError ? error.key : '', 'error.unknown'),
    [say],
  );
}

/** Does something to a case, then says so with a way back. Resolves to whether it was done. */
export function useAct(): Act {
  const { t } = useWords();
  const { tell } = useToast();
  const failure = useFailure();
  return useCallback(
    async (caseId, action, outcome) => {
      const undo = () => {
        send('case:act', { caseId, action: { do: 'undo' } }).then(
          () => tell(t('panel.undone')),
          (error) => tell(failure(error)),
        );
      };
      try {
        await send('case:act', { caseId, action });
        tell(outcome, undo);
        return true;
      } catch (error) {
        tell(failure(error));
        return false;
      }
    },
    [t, tell, failure],
  );
}
