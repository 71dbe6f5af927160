/** Makes a component of one whose code is fetched when it is first needed; says so when it cannot be fetched. */
import { Button } from "./Button";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { useSay } from "./pane";

type Loading<Props> = { is: "loading" } | { is: "failed" } | { is: "loaded"; Component: ComponentType<Props> };

/** Fetched once for all; a failed fetch can be tried again. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: Loading<Props> = { is: "loading" };
  const fetchOnce = async (): Promise<Loading<Props>> => {
    if (known.is === "loaded") return known;
    const next = await load().then(
      (Component): Loading<Props> => ({ is: "loaded", Component }),
      (): Loading<Props> => ({ is: "failed" }),
    );
    known = next;
    return next;
  };
  return function Later(props: Props): React.JSX.Element {
    const [loading, setLoading] = useState(known);
    useEffect(() => {
      if (loading.is === "loading") void fetchOnce().then(setLoading);
    }, [loading]);
    if (loading.is === "loaded") return <loading.Component {...props} />;
    return loading.is === "loading" ? <Waiting /> : <NotFetched onRetry={() => setLoading({ is: "loading" })} />;
  };
}

function Waiting(): React.JSX.Element {
  const say = useSay();
  return (
    <p className="section soft" role="status">
      {say({ id: "Menyiapkan tampilan …", en: "Preparing the view …" })}
    </p>
  );
}

function NotFetched({ onRetry }: { onRetry: () => void }): React.JSX.Element {
  const say = useSay();
  return (
    <div className="section" role="alert">
      <p>
        {say({
          id: "Bagian ini belum dapat dimuat, karena jaringan terputus. Hasil pemeriksaan tidak hilang.",
          en: "This part could not be loaded yet, as the network is down. The result of the check is not lost.",
        })}
      </p>
      <Button onClick={onRetry}>{say({ id: "Coba lagi", en: "Try again" })}</Button>
    </div>
  );
}
