/** The parts of the model by the section of the specification that sets them out, in one language. */
export type ModelParts = Readonly<Record<string, string>>;

const SECTION = /(?:science )?§(\d+(?:\.\d+)?)(?: invariant \d+)?/g;
const PAGE = /docs\/knowledge\.md#(\S+)/g;

/**
 * Where a number comes from, with the part of the model in place of a section that nobody but its authors has at hand. The
 * first part is introduced as one of the model. @throws Error for a section without a name
 */
export function sourceInWords(source: string, parts: ModelParts, ofModel: (part: string) => string): string {
  let isFirst = true;
  const named = (section: string): string => {
    const part = parts[section];
    if (part === undefined) throw new Error(`§${section} has no name.`);
    const said = isFirst ? ofModel(part) : part;
    isFirst = false;
    return said;
  };
  return source.replace(SECTION, (_, section: string) => named(section)).replace(PAGE, () => named('3.2'));
}
