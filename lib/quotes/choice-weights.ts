export const CHOICE_WEIGHTS: { readonly [name: string]: number } = { rules: 1 };
