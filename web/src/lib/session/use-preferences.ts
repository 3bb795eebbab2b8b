"use client";
import {
  changeProfile,
  getProfile,
  type PreferencesPatch,
  type Profile,
} from "@walkaround/contract/accounts";
import { changeLocale, type Locale } from "../locale/locale.ts";
import { routeKey } from "../query/route-query.ts";
import { useWrite } from "../query/use-write.ts";
import { changeTheme, type Theme } from "../theme.ts";

function withPatch(me: Profile, patch: PreferencesPatch): Profile {
  const { notifications, ...rest } = patch;
  return {
    ...me,
    preferences: {
      ...me.preferences,
      ...rest,
      notifications: { ...me.preferences.notifications, ...notifications },
    },
  };
}

/** Changes one's preferences: at once on this device, then in the profile, so that every device follows. */
export function usePreferences() {
  const write = useWrite(changeProfile, {
    scope: "profile",
    refreshes: false,
    apply: (cache, { body }) => {
      const before = cache.getQueryData<Profile>(routeKey(getProfile));
      const patch = body.preferences;
      if (!before || !patch) return;
      cache.setQueryData(routeKey(getProfile), withPatch(before, patch));
      return () => cache.setQueryData(routeKey(getProfile), before);
    },
    settle: (cache, profile) => cache.setQueryData(routeKey(getProfile), profile),
  });
  const change = (preferences: PreferencesPatch) => write.mutate({ body: { preferences } });
  return {
    change,
    setTheme: (theme: Theme) => {
      changeTheme(theme);
      change({ theme });
    },
    setLanguage: (language: Locale) => {
      changeLocale(language);
      change({ language });
    },
  };
}
