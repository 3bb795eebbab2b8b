"use client";
import { useQuery } from "@tanstack/react-query";
import { getProfile, type Profile } from "@walkaround/contract/accounts";
import { routeQuery, useRoute } from "../query/route-query.ts";

/** The signed-in user; undefined until the cache or the server has answered. */
export function useMe(): Profile | undefined {
  return useRoute(getProfile).data;
}

/** The same where nobody may be signed in: what the cache knows, without asking the server. */
export function useKnownMe(): Profile | undefined {
  return useQuery({ ...routeQuery(getProfile), enabled: false }).data;
}

/** Managers and admins see the floor, salespeople see themselves. */
export function seesFloor(me: Profile | undefined): boolean {
  return me !== undefined && me.role !== "salesperson";
}
