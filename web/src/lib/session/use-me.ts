"use client";
import { getProfile, type Profile } from "@walkaround/contract/accounts";
import { useRoute } from "../query/route-query.ts";

/** The signed-in user; undefined until the cache or the server has answered. */
export function useMe(): Profile | undefined {
  return useRoute(getProfile).data;
}

/** Managers and admins see the floor, salespeople see themselves. */
export function seesFloor(me: Profile | undefined): boolean {
  return me !== undefined && me.role !== "salesperson";
}
