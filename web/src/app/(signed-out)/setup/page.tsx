import type { Metadata } from "next";
import { SetupPage } from "../../../features/account/setup-page.tsx";

export const metadata: Metadata = { title: "Open your store" };

export default SetupPage;
