import type { z } from 'zod';

/** What an answer of this shape says; nothing of it is changed any more. */
export type Told<Shape extends z.ZodType> = Unchanging<z.infer<Shape>>;

type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;
