/** A target met to within this share of itself is met: rounding noise must not cost an agent. */
export const TIE = 1e-12;
