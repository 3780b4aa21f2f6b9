import { z } from 'zod';
import { ExportFormat, ExportShape } from './out-shapes.ts';

/** Routes by which everything goes out again; spread into ROUTES. */
export const OUT_ROUTES = {
  exportData: {
    summary: 'Everything, or everybody, as a file of another program',
    input: z.object({ format: ExportFormat, vcardVersion: z.enum(['3.0', '4.0']).default('4.0') }),
    answer: ExportShape,
  },
} as const;
