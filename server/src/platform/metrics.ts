import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export const metrics = new Registry();
collectDefaultMetrics({ register: metrics, prefix: "walkaround_" });

export const requestSeconds = new Histogram({
  name: "walkaround_request_seconds",
  help: "Time from the first byte of a request to the last of its answer",
  labelNames: ["method", "route", "status"],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
});

export const modelAnswers = new Counter({
  name: "walkaround_model_answers_total",
  help: "Questions to the language model, by what came of them",
  labelNames: ["patience", "outcome"],
  registers: [metrics],
});

export const modelLines = new Counter({
  name: "walkaround_model_lines_total",
  help: "The buyer's lines that the language model was asked for: used, or why not",
  labelNames: ["outcome"],
  registers: [metrics],
});

export const openSockets = new Gauge({
  name: "walkaround_open_sockets",
  help: "Sockets open in this process",
  registers: [metrics],
});
