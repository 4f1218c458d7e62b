import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { CaseFilter } from '../storage/cases.ts';
import { isSame } from '../utils/same.ts';

export type View = Exclude<CaseFilter['view'], 'all'>;
/** The small forms of a case; one is open at a time. */
export type Form = 'escalate' | 'snooze' | 'note' | 'tag' | 'assign' | 'answered';
export type Narrowing = Omit<CaseFilter, 'view'>;

/** What is selected and filtered; never data. Kept lightly, so the panel reopens where it was. */
interface Selection {
  view: View;
  narrowing: Narrowing;
  filtersOpen: boolean;
  /** The case that is open. */
  caseId: string | null;
  /** The row that the keyboard stands on. */
  cursorId: string | null;
  form: Form | null;
  /** The case whose labels are being corrected over the list. */
  correctingId: string | null;
  /** Rows that are chosen to have something done to all of them, in the order of choosing. */
  selected: readonly string[];
  /** The cases that the sheet of macros is open for. */
  macrosFor: readonly string[] | null;
  show(view: View): void;
  narrow(change: Narrowing): void;
  clear(): void;
  toggleFilters(): void;
  open(caseId: string | null): void;
  point(caseId: string | null): void;
  ask(form: Form | null): void;
  correct(caseId: string | null): void;
  /** Chooses a row, or lets it go. */
  toggle(caseId: string): void;
  select(caseIds: readonly string[]): void;
  openMacros(caseIds: readonly string[] | null): void;
}

export const useSelection = create<Selection>()(
  persist(
    (set) => ({
      view: 'inbox',
      narrowing: {},
      filtersOpen: false,
      caseId: null,
      cursorId: null,
      form: null,
      correctingId: null,
      selected: [],
      macrosFor: null,
      show: (view) => set({ view, cursorId: null, selected: [] }),
      narrow: (change) =>
        set((state) => narrowed(state, cleaned({ ...state.narrowing, ...change }))),
      clear: () => set((state) => narrowed(state, {})),
      toggleFilters: () => set((state) => ({ filtersOpen: !state.filtersOpen })),
      open: (caseId) =>
        set((state) => ({ caseId, cursorId: caseId ?? state.cursorId, form: null })),
      point: (cursorId) => set({ cursorId }),
      ask: (form) => set({ form }),
      correct: (correctingId) => set({ correctingId }),
      toggle: (caseId) =>
        set(({ selected }) => ({
          selected: selected.includes(caseId)
            ? selected.filter((own) => own !== caseId)
            : [...selected, caseId],
        })),
      select: (caseIds) => set({ selected: [...new Set(caseIds)] }),
      openMacros: (macrosFor) => set({ macrosFor }),
    }),
    {
      name: 'hamdel-panel',
      version: 1,
      partialize: ({ view, narrowing, filtersOpen, caseId }) => ({
        view,
        narrowing,
        filtersOpen,
        caseId,
      }),
    },
  ),
);

/** Another list is another choice; asking for the same again changes nothing. */
function narrowed(state: Selection, narrowing: Narrowing): Partial<Selection> {
  return isSame(state.narrowing, narrowing) ? { narrowing } : { narrowing, selected: [] };
}

function cleaned(narrowing: Narrowing): Narrowing {
  return Object.fromEntries(
    Object.entries(narrowing).filter(([, value]) => value !== undefined && value !== ''),
  );
}

export const isNarrowed = (narrowing: Narrowing): boolean => Object.keys(narrowing).length > 0;
