"use client";
import { StalledScreen } from "../features/shell/stalled-screen.tsx";

export default StalledScreen;
