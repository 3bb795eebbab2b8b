"use client";
import { useQueryClient } from "@tanstack/react-query";
import {
  changeRubric,
  copyRubric,
  deleteRubric,
  getRubric,
  listRubrics,
  type RubricCard,
  type RubricDetail,
  takeRubric,
} from "@walkaround/contract/rubrics";
import { useRouter } from "next/navigation";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { routeKey } from "../../../lib/query/route-query.ts";
import { useWrite } from "../../../lib/query/use-write.ts";
import { toast } from "../../../ui/toast.ts";
import { rubricHref } from "../session-words.ts";

type List = { rubrics: RubricCard[] };

const detailKey = (id: string) => routeKey(getRubric, { params: { id } });

function useRefused() {
  const problemText = useProblemText();
  return (error: unknown) => toast({ tone: "fail", title: problemText(error) ?? "" });
}

/** Copies a rubric under an id made here and opens the copy. */
export function useCopyRubric() {
  const router = useRouter();
  const write = useWrite(copyRubric, {
    settle: (cache, made) => {
      cache.setQueryData(detailKey(made.id), made);
      router.push(rubricHref(made.id));
    },
    onRefused: useRefused(),
  });
  return {
    isPending: write.isPending,
    run: (from: string, title: string) =>
      write.mutate({ body: { id: crypto.randomUUID(), from, title } }),
  };
}

/** Saves a version; the editor shows it already, and keeps it on the device until this is answered. */
export function useSaveRubric(id: string, onSaved: () => void) {
  return useWrite(changeRubric, {
    scope: `rubric ${id}`,
    settle: (cache, saved) => {
      cache.setQueryData(detailKey(id), saved);
      onSaved();
    },
    onRefused: useRefused(),
  });
}

/** Takes a rubric into use, or goes back to the built-in one of its type. */
export function useTakeRubric() {
  return useWrite(takeRubric, {
    apply: (cache, { params }) => {
      const list = cache.getQueryData<List>(routeKey(listRubrics));
      const detail = cache.getQueryData<RubricDetail>(detailKey(params.id));
      const type = (detail ?? list?.rubrics.find((one) => one.id === params.id))?.sessionType;
      if (list) {
        const rubrics = list.rubrics.map((one) =>
          one.sessionType === type ? { ...one, inUse: one.id === params.id } : one,
        );
        cache.setQueryData<List>(routeKey(listRubrics), { rubrics });
      }
      if (detail) cache.setQueryData(detailKey(params.id), { ...detail, inUse: true });
      return () => {
        cache.setQueryData(routeKey(listRubrics), list);
        cache.setQueryData(detailKey(params.id), detail);
      };
    },
    onRefused: useRefused(),
  });
}

export function useDeleteRubric() {
  const router = useRouter();
  const cache = useQueryClient();
  const write = useWrite(deleteRubric, {
    apply: () => {
      const list = cache.getQueryData<List>(routeKey(listRubrics));
      return () => cache.setQueryData(routeKey(listRubrics), list);
    },
    onRefused: useRefused(),
  });
  return (id: string) => {
    write.mutate({ params: { id } });
    const list = cache.getQueryData<List>(routeKey(listRubrics));
    if (list) {
      const rubrics = list.rubrics.filter((one) => one.id !== id);
      cache.setQueryData<List>(routeKey(listRubrics), { rubrics });
    }
    router.push(rubricHref());
  };
}
