import { useCallback, useState } from 'react';
import type { MacroRun, UndoReport } from '../../utils/macros/types.ts';
import { send } from '../../utils/messaging/client.ts';
import type { SlotValues } from '../../utils/replies/types.ts';
import { useFailure } from '../ui/useAct.ts';

export type Stage =
  | { kind: 'ready' }
  | { kind: 'running'; runId: string }
  | { kind: 'ran'; run: MacroRun }
  | { kind: 'undoing' }
  | { kind: 'undone'; report: UndoReport };

export interface Running {
  stage: Stage;
  /** What went wrong last, in words. */
  failed: string | null;
  run(macroId: string, caseIds: readonly string[], answers: SlotValues): Promise<void>;
  goOn(runId: string): Promise<void>;
  undo(runId: string): Promise<void>;
}

/** A macro on its way: run, gone on with, and taken back. */
export function useMacroRun(): Running {
  const failure = useFailure();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [failed, setFailed] = useState<string | null>(null);
  const go = useCallback(
    async (during: Stage, after: Stage, work: () => Promise<Stage>) => {
      setStage(during);
      setFailed(null);
      try {
        setStage(await work());
      } catch (error) {
        setFailed(failure(error));
        setStage(after);
      }
    },
    [failure],
  );
  return {
    stage,
    failed,
    run: (macroId, caseIds, answers) => {
      const runId = crypto.randomUUID();
      const said = Object.entries(answers).map(([ask, value]) => ({ ask, value }));
      return go({ kind: 'running', runId }, { kind: 'ready' }, async () => {
        const request = { runId, macroId, caseIds: [...caseIds], answers: said };
        return { kind: 'ran', run: (await send('macros:run', request)).run };
      });
    },
    goOn: (runId) =>
      go({ kind: 'running', runId }, stage, async () => ({
        kind: 'ran',
        run: (await send('macros:goOn', { runId })).run,
      })),
    undo: (runId) =>
      go({ kind: 'undoing' }, stage, async () => ({
        kind: 'undone',
        report: await send('macros:undo', { runId }),
      })),
  };
}
