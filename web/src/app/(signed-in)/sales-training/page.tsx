import type { Metadata } from "next";
import { TrainingPage } from "../../../features/training/training-page.tsx";

export const metadata: Metadata = { title: "Sales training" };

export default TrainingPage;
