/** What speaks for, or against, two people knowing each other. */
export type LinkTrace =
  | { readonly kind: 'said'; readonly know: boolean }
  | { readonly kind: 'told' }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'together'; readonly times: number }
  | {
      readonly kind: 'colleagues' | 'same-work' | 'former-colleagues' | 'same-cohort' | 'same-school';
      readonly at: string;
    };
