import type { Metadata } from "next";
import { DashboardPage } from "../../../features/dashboard/dashboard-page.tsx";

export const metadata: Metadata = { title: "Today" };

export default DashboardPage;
