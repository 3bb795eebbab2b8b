/** Loan arithmetic in whole cents. Rates and powers are exact fractions of big integers; only results are rounded. */

/** A loan with equal monthly payments at the end of each month. */
export type Loan = {
  /** Whole cents, 0 or more. */
  readonly principal: number;
  /** Percent a year, 0 to 100, with up to three decimals: 6.99 is 6.99 %. */
  readonly apr: number;
  /** Whole months, 1 to 480. */
  readonly months: number;
};

/** One month of a loan, in cents. */
export type Instalment = {
  readonly month: number;
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  readonly balance: number;
};

/** APR in thousandths of a percent, over a year's months: the monthly rate is `apr / RATE_UNIT`. */
const RATE_UNIT = 1_200_000n;

/**
 * The monthly payment in cents, rounded half up. Source: the annuity formula, P·r / (1 − (1 + r)^−n).
 * Throws RangeError for a principal, rate or term outside what `Loan` allows.
 *
 * @example
 * ```ts
 * monthlyPayment({ principal: 2_000_000, apr: 6, months: 60 }) // => 38666
 * monthlyPayment({ principal: 1_200_000, apr: 0, months: 48 }) // => 25000
 * ```
 */
export function monthlyPayment(loan: Loan): number {
  checkLoan(loan);
  const principal = BigInt(loan.principal);
  const months = BigInt(loan.months);
  const rate = rateOf(loan.apr);
  if (rate === 0n) return Number(divideHalfUp(principal, months));
  const grown = (RATE_UNIT + rate) ** months;
  const flat = RATE_UNIT ** months;
  return Number(divideHalfUp(principal * rate * grown, RATE_UNIT * (grown - flat)));
}

/**
 * What can be borrowed, in cents rounded down, for a monthly payment in cents: the payment's own loan never
 * costs more a month than was asked for. Throws RangeError like `monthlyPayment`.
 *
 * @example
 * ```ts
 * principalFor({ payment: 38_666, apr: 6, months: 60 }) // => 2000020
 * ```
 */
export function principalFor(wish: {
  readonly payment: number;
  readonly apr: number;
  readonly months: number;
}): number {
  checkLoan({ ...wish, principal: wish.payment });
  const payment = BigInt(wish.payment);
  const months = BigInt(wish.months);
  const rate = rateOf(wish.apr);
  if (rate === 0n) return Number(payment * months);
  const grown = (RATE_UNIT + rate) ** months;
  const flat = RATE_UNIT ** months;
  return Number((payment * RATE_UNIT * (grown - flat)) / (rate * grown));
}

/**
 * Month by month: interest is rounded half up each month, and the last payment takes what the rounding left,
 * so that the balance ends at 0 and the principal parts add up to the loan.
 *
 * @example
 * ```ts
 * amortize({ principal: 100_000, apr: 12, months: 2 }).map((month) => month.payment) // => [50751, 50751]
 * amortize({ principal: 100_000, apr: 12, months: 2 }).at(-1)?.balance // => 0
 * ```
 */
export function amortize(loan: Loan): Instalment[] {
  const regular = monthlyPayment(loan);
  const rate = rateOf(loan.apr);
  const instalments: Instalment[] = [];
  let balance = loan.principal;
  for (let month = 1; month <= loan.months; month += 1) {
    const interest = Number(divideHalfUp(BigInt(balance) * rate, RATE_UNIT));
    const isLast = month === loan.months;
    const principal = isLast ? balance : Math.min(balance, Math.max(0, regular - interest));
    balance -= principal;
    instalments.push({ month, payment: principal + interest, interest, principal, balance });
  }
  return instalments;
}

function checkLoan({ principal, apr, months }: Loan): void {
  if (!Number.isSafeInteger(principal) || principal < 0) {
    throw new RangeError(`Principal must be whole cents, 0 or more: got ${principal}`);
  }
  if (!Number.isInteger(months) || months < 1 || months > 480) {
    throw new RangeError(`Months must be a whole number from 1 to 480: got ${months}`);
  }
  if (!(apr >= 0 && apr <= 100)) {
    throw new RangeError(`APR must be a percentage from 0 to 100: got ${apr}`);
  }
}

function rateOf(apr: number): bigint {
  return BigInt(Math.round(apr * 1000));
}

function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
