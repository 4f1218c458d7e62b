import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { send } from '../../../utils/messaging/client.ts';
import type { PlanEffect } from '../../../utils/messaging/protocol.ts';
import { isSame } from '../../../utils/same.ts';
import { checkPlan, type Problem } from '../../../utils/sla/check.ts';
import type { SlaPlan } from '../../../utils/sla/plan.ts';
import { RefusalContext } from '../../ui/refusals.ts';
import { useSaving } from '../SaveContext.tsx';

interface PlanDraft {
  /** The plan as it stands on screen; what runs is the saved one until `save`. */
  plan: SlaPlan;
  isChanged: boolean;
  /** What is wrong with it, with places such as `calendars.0.week.mon.1`; it cannot be saved then. */
  problems: Problem[];
  /** Texts in its fields that mean nothing yet, and are not in it. */
  refused: number;
  /** What saving would do to open cases; null until it is known. */
  effect: PlanEffect | null;
  change(plan: SlaPlan): void;
  save(): void;
  discard(): void;
  /** Goes up where its fields are to be made anew. */
  turn: number;
  /** Told of each field whose text comes to be refused, and of each that no longer is. */
  count(change: 1 | -1): void;
}

const PlanContext = createContext<PlanDraft | null>(null);
const PAUSE = 300;

/** Calendars and policies are put in force together, once what they change has been seen. */
export function PlanProvider({ children }: { children: ReactNode }) {
  const { settings, follow } = useSaving();
  const { calendars, policies } = settings.sla;
  const saved = useMemo(() => ({ calendars, policies }), [calendars, policies]);
  const [draft, setDraft] = useState<SlaPlan | null>(null);
  const plan = draft ?? saved;
  const isChanged = draft !== null && !isSame(draft, saved);
  const [refused, setRefused] = useState(0);
  const count = useCallback((change: 1 | -1) => setRefused((n) => n + change), []);
  // Another turn makes the fields anew: what was typed into them and refused goes with the rest.
  const [turn, setTurn] = useState(0);
  // What is stored now is what was drawn up: from here on the stored one is shown.
  useEffect(() => {
    if (draft !== null && !isChanged) setDraft(null);
  }, [draft, isChanged]);
  const problems = useMemo(() => checkPlan(plan), [plan]);
  const effect = usePlanEffect(isChanged && problems.length === 0 ? plan : null);
  const value = {
    plan,
    isChanged,
    problems,
    refused,
    effect,
    turn,
    count,
    change: setDraft,
    discard: () => {
      setDraft(null);
      setTurn((n) => n + 1);
    },
    save: () => {
      if (isChanged && problems.length + refused === 0) void follow(send('sla:save', { plan }));
    },
  };
  return <PlanContext value={value}>{children}</PlanContext>;
}

/** The fields of a plan. */
export function PlanFields({ children }: { children: ReactNode }) {
  const { turn, count } = usePlan();
  return (
    <RefusalContext key={turn} value={count}>
      {children}
    </RefusalContext>
  );
}

export function usePlan(): PlanDraft {
  const plan = use(PlanContext);
  if (!plan) throw new Error('no PlanProvider above');
  return plan;
}

/** Asks what a plan would change, once typing pauses; an older answer never overtakes a newer one. */
function usePlanEffect(plan: SlaPlan | null): PlanEffect | null {
  const [known, setKnown] = useState<PlanEffect | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    setKnown(null);
    turn.current += 1;
    if (!plan) return;
    const own = turn.current;
    const timer = setTimeout(() => {
      send('sla:preview', { plan }).then(
        (effect) => own === turn.current && setKnown(effect),
        () => undefined, // saving will say what is wrong
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [plan]);
  return known;
}
