"use client";

import { useRouter } from "next/navigation";
import type { AnchorHTMLAttributes, MouseEvent } from "react";

type SoftLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/**
 * A link that changes the page without loading it anew. next/link does that too, and fetches ahead; it is 3.3 kB of
 * script that no page here needs: each links to two or three others.
 */
export function SoftLink({ href, ...rest }: SoftLinkProps) {
  const router = useRouter();
  function go(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  }
  return <a href={href} onClick={go} {...rest} />;
}
