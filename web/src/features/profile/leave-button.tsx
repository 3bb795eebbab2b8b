"use client";
import { LogOut } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { usePendingWrites } from "../../lib/query/use-write.ts";
import { leave } from "../../lib/session/leave.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** Signs out; asks first when that would lose what has not gone out yet. */
export function LeaveButton() {
  const t = useTranslations("shell");
  const waiting = usePendingWrites();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        icon={<LogOut size={18} />}
        onClick={() => (waiting > 0 ? setAsking(true) : void leave())}
      >
        {t("signOut")}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("signOutWaiting")}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t("stay")}</Button>
            <Button tone="danger" onClick={() => void leave()}>
              {t("signOutAnyway")}
            </Button>
          </>
        }
      >
        <p className="text-muted">{t("signOutWaitingDetail", { count: waiting })}</p>
      </Dialog>
    </>
  );
}
