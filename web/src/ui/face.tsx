import { cx } from "../lib/cx.ts";
import { type FaceFeatures, faceFeatures } from "./face-features.ts";
import { HAIR_FILL, HairBack, HairFront } from "./face-hair.tsx";

const SKIN_FILL = [
  "fill-skin-1",
  "fill-skin-2",
  "fill-skin-3",
  "fill-skin-4",
  "fill-skin-5",
  "fill-skin-6",
] as const;
const CLOTH_FILL = [
  "fill-cloth-1",
  "fill-cloth-2",
  "fill-cloth-3",
  "fill-cloth-4",
  "fill-cloth-5",
  "fill-cloth-6",
] as const;

/** How a buyer feels, 0-100 each; it moves brows, eyelids and mouth. */
export type FaceMood = { trust: number; interest: number; patience: number };

const CALM: FaceMood = { trust: 72, interest: 66, patience: 80 };

export type FaceProps = {
  /** A `face` id as scenarios and people carry it. */
  id: string;
  /** Read by screen readers; leave out where the name stands beside it. */
  label?: string;
  mood?: FaceMood;
  size?: "small" | "regular" | "large" | "huge";
  className?: string;
};

const SIZE = { small: "size-8", regular: "size-11", large: "size-16", huge: "size-24" } as const;

/** A drawn person: always the same for the same id, on any machine. */
export function Face({ id, label, mood = CALM, size = "regular", className }: FaceProps) {
  const features = faceFeatures(id);
  return (
    <svg
      viewBox="0 0 64 64"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={cx("shrink-0 overflow-hidden rounded-full bg-face-ground", SIZE[size], className)}
    >
      <HairBack features={features} />
      <Body features={features} />
      <Head features={features} />
      <Expression features={features} mood={mood} />
      <Beard features={features} />
      <HairFront features={features} />
      {features.glasses && <Glasses />}
    </svg>
  );
}

function Body({ features }: { features: FaceFeatures }) {
  return (
    <g>
      <path
        d="M6 66c0-11 9-15.5 20-17h12c11 1.5 20 6 20 17z"
        className={CLOTH_FILL[features.cloth]}
      />
      <path
        d="M26.5 40h11v9.500c0 3-2.5 5-5.5 5s-5.5-2-5.5-5z"
        className={SKIN_FILL[features.skin]}
      />
      <path
        d="M26.5 43c3.5 4.5 7.5 4.5 11 0v2.500c-3 4-8 4-11 0z"
        className="fill-face-line opacity-15"
      />
      {features.collar === "shirt" && (
        <path
          d="M25 48.5 32 58l7-9.5 3.5 2.500L36 62l-4-4-4 4-6.5-11z"
          className="fill-face-light"
        />
      )}
      {features.collar === "vee" && (
        <path
          d="M26 49c1.5 4.5 4 8 6 9.5 2-1.5 4.5-5 6-9.500z"
          className={SKIN_FILL[features.skin]}
        />
      )}
    </g>
  );
}

function Head({ features }: { features: FaceFeatures }) {
  return (
    <g className={SKIN_FILL[features.skin]}>
      <circle cx="19.6" cy="31" r="2.7" />
      <circle cx="44.4" cy="31" r="2.7" />
      <path d="M19.8 25.500C19.8 17.5 25 13 32 13s12.2 4.5 12.2 12.500v6c0 8-5.7 14-12.2 14s-12.2-6-12.2-14z" />
    </g>
  );
}

function Expression({ features, mood }: { features: FaceFeatures; mood: FaceMood }) {
  const warmth = (mood.trust * 0.6 + mood.interest * 0.4 - 50) / 50;
  const lift = ((mood.interest - 50) / 50) * 1.1;
  const frown = Math.max(0, (45 - mood.trust) / 45) * 1.6 + Math.max(0, (30 - mood.patience) / 30);
  const browY = 25.6 - lift;
  const mouthY = 38.5 - warmth * 0.5;
  const bend = warmth * 2.6;
  const tired = mood.patience < 25;
  return (
    <g>
      <g className="fill-none stroke-face-line" strokeWidth="1.3" strokeLinecap="round">
        <path d={`M24.2 ${browY + 0.5}Q26.6 ${browY - 0.9} 29.3 ${browY + frown}`} />
        <path d={`M39.8 ${browY + 0.5}Q37.4 ${browY - 0.9} 34.7 ${browY + frown}`} />
        <path d="M32 31.500q-1.4 2.2-1.1 3.2.8.7 2 .2" strokeWidth="1" className="opacity-45" />
        <path d={`M27.8 ${mouthY}Q32 ${mouthY + bend * 1.5} 36.2 ${mouthY}`} strokeWidth="1.4" />
        {features.lined && (
          <path
            d="M23.3 33.800q1.5.9 3 .600M40.7 33.800q-1.5.9-3 .6"
            strokeWidth=".7"
            className="opacity-40"
          />
        )}
        {tired && <path d="M24.8 29.700h4.600M34.6 29.700h4.6" strokeWidth="1.1" />}
      </g>
      <g className="fill-face-line">
        <circle cx="27" cy={tired ? 30.8 : 30.3} r={tired ? 1.25 : 1.6} />
        <circle cx="37" cy={tired ? 30.8 : 30.3} r={tired ? 1.25 : 1.6} />
      </g>
    </g>
  );
}

function Beard({ features }: { features: FaceFeatures }) {
  const fill = HAIR_FILL[features.hairColour];
  if (features.beard === "full") {
    return (
      <path
        d="M19.8 31c.6 2.5 2 4 3.7 4.3 2.5.4 3.8-1.3 8.5-1.300s6 1.7 8.5 1.300c1.7-.3 3.1-1.8 3.7-4.300v3.500c0 8-5.7 13.3-12.2 13.300s-12.2-5.3-12.2-13.300zM27.5 37.300c1.2 3.6 7.8 3.6 9 0-2.8-.9-6.2-.9-9 0z"
        fillRule="evenodd"
        className={fill}
      />
    );
  }
  if (features.beard === "moustache") {
    return (
      <path
        d="M26.3 38.300c.8-2.3 3.7-3.3 5.7-2.3 2-1 4.9 0 5.7 2.3-2.2-.3-3.7-.5-5.7-.500s-3.5.2-5.7.500z"
        className={fill}
      />
    );
  }
  if (features.beard === "stubble") {
    return (
      <path
        d="M20 33c1 3 2.7 3.6 5 3 2-.6 4-1.3 7-1.300s5 .7 7 1.300c2.3.6 4 0 5-3-.5 7.5-6 12.5-12 12.500s-11.5-5-12-12.500z"
        className={cx(fill, "opacity-25")}
      />
    );
  }
  return null;
}

function Glasses() {
  return (
    <g className="fill-none stroke-face-line" strokeWidth="1.1">
      <rect x="22.3" y="27" width="8.4" height="6.8" rx="3" />
      <rect x="33.3" y="27" width="8.4" height="6.8" rx="3" />
      <path d="M30.7 29.600q1.3-.8 2.6 0M22.3 29.400l-2.5-.6M41.7 29.400l2.5-.6" />
    </g>
  );
}
