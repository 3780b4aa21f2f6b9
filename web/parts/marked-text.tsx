import Markdown from 'markdown-to-jsx/react';
import { Fragment, type ReactElement, type ReactNode } from 'react';

/**
 * Text written in Markdown, as it is meant. Tags of HTML in it stay text; a picture is its description, as nothing is fetched
 * by itself; headings are all of one level below those of the page.
 */
export function MarkedText({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="markdown">
      <Markdown options={OPTIONS}>{text}</Markdown>
    </div>
  );
}

const OPTIONS = {
  disableParsingRawHTML: true,
  forceBlock: true,
  wrapper: Fragment,
  overrides: {
    img: ({ alt }: { readonly alt?: string }) => alt ?? '',
    a: ({ href, children }: { readonly href?: string; readonly children?: ReactNode }) => (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ),
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, Heading])),
  },
} as const;

function Heading({ children }: { readonly children?: ReactNode }): ReactElement {
  return <h3>{children}</h3>;
}
