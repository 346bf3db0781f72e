import { t } from '../lib/platform/i18n.ts';

type SecretName = 'token' | 'clientId' | 'clientSecret' | 'username' | 'password';

export interface SendPanelProps {
  readonly services: readonly {
    readonly id: string;
    readonly label: string;
    readonly secrets: readonly SecretName[];
  }[];
  /** Servers that are kept, by service. */
  readonly servers: Readonly<Record<string, string>>;
  readonly fault: { readonly service: string; readonly fault: 'address' | 'permission' } | null;
  readonly onKeep: (service: string, server: string, secrets: Readonly<Record<string, string>>) => void;
  readonly onForget: (service: string) => void;
}

/** Servers to send articles to. What was typed once is not shown again. */
export function SendPanel({ services, servers, fault, onKeep, onForget }: SendPanelProps) {
  return (
    <div class="services">
      <h3>{t('sendTitle')}</h3>
      <p>{t('sendHint')}</p>
      {services.map(({ id, label, secrets }) => (
        <details key={id}>
          <summary>
            {label} {servers[id] && <bdi class="kept">{servers[id]}</bdi>}
          </summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const typed = new FormData(event.currentTarget);
              const values = secrets.map((name) => [name, String(typed.get(name) ?? '')]);
              onKeep(id, String(typed.get('server') ?? ''), Object.fromEntries(values));
            }}
          >
            <label>
              <span>{t('sendServer')}</span>
              <input
                class="input"
                name="server"
                type="text"
                inputMode="url"
                autoComplete="off"
                required
                value={servers[id] ?? ''}
              />
            </label>
            {secrets.map((name) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, one of two kinds
              <label key={name}>
                <span>{t(`send_${name}`)}</span>
                {name === 'username' ? (
                  <input class="input" name={name} type="text" autoComplete="off" required />
                ) : (
                  <input class="input" name={name} type="password" autoComplete="off" required />
                )}
              </label>
            ))}
            <p role="status">{fault?.service === id && t(`sendFault_${fault.fault}`)}</p>
            <div class="actions">
              <button type="submit" class="button">
                {t('sendKeep')}
              </button>
              {servers[id] && (
                <button type="button" class="button plain" onClick={() => onForget(id)}>
                  {t('sendForget')}
                </button>
              )}
            </div>
          </form>
        </details>
      ))}
    </div>
  );
}
