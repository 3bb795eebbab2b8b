import { amortize, type Loan } from "./loan.ts";

/** A charge beside the price of the car, in whole cents. */
export type Charge = {
  readonly name: string;
  readonly cents: number;
  readonly taxed: boolean;
  /** True for what the buyer may decline. */
  readonly optional?: boolean;
};

/** What goes onto a write-up. Money in whole cents; rates in percent with up to three decimals. */
export type Deal = {
  readonly price: number;
  readonly charges?: readonly Charge[];
  /** Money from the maker; it lowers what is owed, and in most states not what is taxed. */
  readonly rebate?: number;
  readonly rebateLowersTax?: boolean;
  readonly trade?: {
    /** What the store gives for it. */
    readonly allowance: number;
    /** What is still owed on it, paid off by the store. */
    readonly payoff: number;
  };
  /** Most states tax the difference between car and trade; some tax the whole price. */
  readonly tradeLowersTax?: boolean;
  readonly taxPercent?: number;
  readonly down?: number;
  readonly loan?: { readonly apr: number; readonly months: number };
};

export type LineId =
  | "price"
  | "charge"
  | "tax"
  | "rebate"
  | "out_the_door"
  | "trade"
  | "payoff"
  | "down"
  | "balance";

/** One row of the worksheet; sums are the rows `out_the_door` and `balance`. */
export type Line = { readonly id: LineId; readonly label: string; readonly cents: number };

export type Worksheet = {
  /** Every row in the order it adds up, nothing left out. */
  readonly lines: readonly Line[];
  readonly taxable: number;
  readonly tax: number;
  /** The car with charges and tax, less the rebate, before trade and money down. */
  readonly outTheDoor: number;
  /** Allowance less payoff; below 0 when more is owed than the trade brings. */
  readonly tradeEquity: number;
  /** What is left to pay or to finance; below 0 when the store owes the buyer. */
  readonly balance: number;
  /** Null when nothing is financed. */
  readonly financing: Financing | null;
};

export type Financing = {
  readonly financed: number;
  readonly apr: number;
  readonly months: number;
  readonly payment: number;
  /** The last month takes what rounding left. */
  readonly lastPayment: number;
  readonly totalOfPayments: number;
  readonly financeCharge: number;
};

/**
 * Works a deal out line by line. The tax is rounded half up to the cent once, on the whole taxable amount;
 * payments as in loan.ts. Throws RangeError for an amount that is not whole cents or is below 0.
 *
 * @example
 * ```ts
 * workDeal({ price: 2_000_000, taxPercent: 7 }).outTheDoor // => 2140000
 * workDeal({ price: 2_000_000, taxPercent: 7, tradeLowersTax: true, trade: { allowance: 500_000, payoff: 650_000 } }).balance // => 2255000
 * ```
 */
export function workDeal(deal: Deal): Worksheet {
  checkDeal(deal);
  const { price, charges = [], rebate = 0, trade, down = 0, loan } = deal;
  const allowance = trade?.allowance ?? 0;
  const payoff = trade?.payoff ?? 0;
  const taxable = taxableOf(deal);
  const tax = percentOf(taxable, deal.taxPercent ?? 0);
  const outTheDoor = price + sum(charges.map((charge) => charge.cents)) + tax - rebate;
  const tradeEquity = allowance - payoff;
  const balance = outTheDoor - tradeEquity - down;
  const lines: Line[] = [
    { id: "price", label: "Price of the car", cents: price },
    ...charges.map(lineOfCharge),
    {
      id: "tax",
      label: `Sales tax, ${deal.taxPercent ?? 0} % of ${asDollars(taxable)}`,
      cents: tax,
    },
    ...row("rebate", "Rebate", -rebate),
    { id: "out_the_door", label: "Out the door", cents: outTheDoor },
    ...row("trade", "Trade allowance", -allowance),
    ...row("payoff", "Payoff on the trade", payoff),
    ...row("down", "Money down", -down),
    { id: "balance", label: balance < 0 ? "Back to the buyer" : "Balance", cents: balance },
  ];
  const financing = loan && balance > 0 ? finance({ ...loan, principal: balance }) : null;
  return { lines, taxable, tax, outTheDoor, tradeEquity, balance, financing };
}

/**
 * Cents as people write them on a worksheet.
 *
 * @example
 * ```ts
 * asDollars(2_345_650) // => "$23,456.50"
 * asDollars(-5) // => "-$0.05"
 * ```
 */
export function asDollars(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100).toString();
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = (Math.abs(cents) % 100).toString().padStart(2, "0");
  return `${cents < 0 ? "-" : ""}$${grouped}.${rest}`;
}

function finance(loan: Loan): Financing {
  const months = amortize(loan);
  const totalOfPayments = sum(months.map((month) => month.payment));
  return {
    financed: loan.principal,
    apr: loan.apr,
    months: loan.months,
    payment: months[0]?.payment ?? 0,
    lastPayment: months.at(-1)?.payment ?? 0,
    totalOfPayments,
    financeCharge: totalOfPayments - loan.principal,
  };
}

function taxableOf({ price, charges = [], rebate = 0, trade, ...flags }: Deal): number {
  const taxed = charges.filter((charge) => charge.taxed).map((charge) => charge.cents);
  const credit = flags.tradeLowersTax ? (trade?.allowance ?? 0) : 0;
  const off = flags.rebateLowersTax ? rebate : 0;
  return Math.max(0, price + sum(taxed) - credit - off);
}

function lineOfCharge({ name, cents, optional }: Charge): Line {
  return { id: "charge", label: optional ? `${name} (optional)` : name, cents };
}

/** A row that is only there when it is about something. */
function row(id: LineId, label: string, cents: number): Line[] {
  return cents === 0 ? [] : [{ id, label, cents }];
}

/** Half up, in integers: cents times thousandths of a percent. */
function percentOf(cents: number, percent: number): number {
  const product = BigInt(cents) * BigInt(Math.round(percent * 1000));
  return Number((2n * product + 100_000n) / 200_000n);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function checkDeal({ price, charges = [], rebate = 0, trade, taxPercent = 0, down = 0 }: Deal) {
  const amounts: readonly (readonly [string, number])[] = [
    ["Price", price],
    ["Rebate", rebate],
    ["Trade allowance", trade?.allowance ?? 0],
    ["Payoff", trade?.payoff ?? 0],
    ["Money down", down],
    ...charges.map((charge) => [charge.name, charge.cents] as const),
  ];
  for (const [name, cents] of amounts) {
    if (!Number.isSafeInteger(cents) || cents < 0) {
      throw new RangeError(`${name} must be whole cents, 0 or more: got ${cents}`);
    }
  }
  if (!(taxPercent >= 0 && taxPercent <= 100)) {
    throw new RangeError(`Sales tax must be a percentage from 0 to 100: got ${taxPercent}`);
  }
}
