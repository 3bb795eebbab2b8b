"use client";
import { useQueryClient } from "@tanstack/react-query";
import {
  changeScenario,
  createScenario,
  deleteScenario,
  getScenario,
  type ListedScenario,
  listScenarios,
  type ScenarioDetail,
} from "@walkaround/contract/scenarios";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { routeKey } from "../../../lib/query/route-query.ts";
import { useWrite } from "../../../lib/query/use-write.ts";
import { toast } from "../../../ui/toast.ts";

type List = { scenarios: ListedScenario[] };

const detailKey = (id: string) => routeKey(getScenario, { params: { id } });

function useRefused() {
  const problemText = useProblemText();
  return (error: unknown) => toast({ tone: "fail", title: problemText(error) ?? "" });
}

/** Puts a new buyer into the library, under an id made here so that a repeat is harmless. */
export function useCreateScenario(onSaved: (saved: ScenarioDetail) => void) {
  return useWrite(createScenario, {
    settle: (cache, saved) => {
      cache.setQueryData(detailKey(saved.scenario.id), saved);
      onSaved(saved);
    },
    onRefused: useRefused(),
  });
}

/** Saves the next version. When somebody else saved one meanwhile, theirs is read and shown. */
export function useChangeScenario(id: string, onSaved: (saved: ScenarioDetail) => void) {
  const cache = useQueryClient();
  const refused = useRefused();
  return useWrite(changeScenario, {
    scope: `scenario ${id}`,
    settle: (held, saved) => {
      held.setQueryData(detailKey(id), saved);
      onSaved(saved);
    },
    onRefused: (error) => {
      refused(error);
      void cache.invalidateQueries({ queryKey: detailKey(id) });
    },
  });
}

/** Takes a buyer out of the library at once; back in when the server refuses. */
export function useDeleteScenario() {
  const key = routeKey(listScenarios, {});
  return useWrite(deleteScenario, {
    // The editor may still be on the screen, and would ask for what is gone.
    refreshes: false,
    settle: (cache, _, { params }) => {
      cache.removeQueries({ queryKey: detailKey(params.id) });
      void cache.invalidateQueries({ queryKey: key });
    },
    apply: (cache, { params }) => {
      const list = cache.getQueryData<List>(key);
      if (!list) return undefined;
      const scenarios = list.scenarios.filter((one) => one.id !== params.id);
      cache.setQueryData<List>(key, { scenarios });
      return () => cache.setQueryData(key, list);
    },
    onRefused: useRefused(),
  });
}
