"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { later, whenTouched } from "#components/ui/later.tsx";
import { browserCapture } from "./browser-capture.ts";
import { DropAndPaste } from "./drop-and-paste.tsx";
import { closeTray, useTrayOpen } from "./tray-address.ts";
import { useCapture } from "./use-capture.ts";

type TrayProps = { onBack: () => void; children: ReactNode };

/** Until its code is there, the landing stays. */
const Tray = later<TrayProps>(
  async () => (await import("./tray-view.tsx")).TrayView,
  ({ children }) => children,
);

/** Shows the landing (its children, rendered on the server) or, once there are pages, the tray; leads to the board. */
export function CaptureStage({ children }: { children: ReactNode }) {
  const router = useRouter();
  const { pages, delivery } = useCapture();
  const open = useTrayOpen();
  const menuId = delivery.state === "done" ? delivery.menuId : null;

  useEffect(() => {
    void browserCapture().restore();
    return () => {
      const { delivery } = browserCapture().get();
      if (delivery.state === "done") browserCapture().clear();
    };
  }, []);

  useEffect(() => whenTouched(() => void Tray.fetchCode()), []);

  useEffect(() => {
    // Instead of the tray's entry in the history: Back from the board leads to the landing, not to an empty tray.
    if (menuId) router.replace(`/menus/${menuId}`);
  }, [menuId, router]);

  const showTray = open && pages.length > 0;
  return (
    <>
      {showTray ? (
        <Tray wanted onBack={closeTray}>
          {children}
        </Tray>
      ) : (
        children
      )}
      <DropAndPaste />
    </>
  );
}
