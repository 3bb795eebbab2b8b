"use client";
import { type ComponentType, useEffect, useState } from "react";

/** A component whose code is fetched once, when somebody asks for it. Made with `onDemand`. */
export type OnDemand<P> = {
  load: () => Promise<ComponentType<P>>;
  /** The component when its code is there, else null. */
  loaded: () => ComponentType<P> | null;
};

export function onDemand<P>(fetchCode: () => Promise<ComponentType<P>>): OnDemand<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  return {
    loaded: () => loaded,
    load: () => {
      loading ??= fetchCode().then(
        (component) => {
          loaded = component;
          return component;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}

/**
 * The component, or null until its code is there: it loads when first wanted or as soon as the browser
 * idles. Popups live behind it, so that the first load carries none of their machinery.
 */
export function useOnDemand<P>(source: OnDemand<P>, wanted: boolean): ComponentType<P> | null {
  const [component, setComponent] = useState<ComponentType<P> | null>(() => source.loaded());
  useEffect(() => {
    if (component) return;
    let here = true;
    const fetchNow = () =>
      void source.load().then(
        (arrived) => here && setComponent(() => arrived),
        // No signal before the first idle moment: the next wish tries again.
        () => undefined,
      );
    if (wanted) fetchNow();
    const cancel = wanted ? undefined : whenIdle(fetchNow);
    return () => {
      here = false;
      cancel?.();
    };
  }, [component, source, wanted]);
  return component;
}

/** Runs `work` when the page has nothing better to do; answers with the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work, { timeout: 4000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 1500);
  return () => clearTimeout(handle);
}
